import Testing

@testable import LevelChecker

@Suite struct ActionsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let actions: [String]

    init(_ text: String, _ actions: String...) {
      self.text = text
      self.actions = actions
    }

    var testDescription: String { text }
  }

  static let several: [Case] = [
    Case(
      "Click New, type the name and press Save", "Click New", "Type the name", "Press Save"),
    Case("Open the drawer and take the key", "Open the drawer", "Take the key"),
    Case("Open the drawer, then take the key.", "Open the drawer", "Take the key"),
    Case("Select the row. Press Delete.", "Select the row", "Press Delete"),
    Case("Clean and dry the filter", "Clean the filter", "Dry the filter"),
    Case(
      "Remove, clean and replace all trays", "Remove all trays", "Clean all trays",
      "Replace all trays"),
    Case(
      "If the lamp is red, stop the machine and call the foreman",
      "If the lamp is red, stop the machine", "Call the foreman"),
    Case("Log in and open the account", "Log in", "Open the account"),
  ]

  @Test("Takes joined actions apart", arguments: several)
  func takesApart(_ test: Case) {
    #expect(LevelChecker().actions(in: test.text) == test.actions)
  }

  @Test(
    "Leaves one action whole",
    arguments: [
      "Click Save and Close", "Type the name and address", "Click “Save and close the form”",
      "Copy and paste the number", "Stir until smooth and shiny", "Sales reviews and approves",
      "Use the key to open and close the valve", "", "and",
      "Check that the date and time are right",
      "Press Ctrl and S", "Add flour and butter", "Review the terms and conditions",
    ])
  func leavesWhole(_ text: String) {
    #expect(LevelChecker().actions(in: text) == [text])
  }

  @Test("Is silent about what it has taken apart", arguments: several)
  func isSilentAfterwards(_ test: Case) {
    for action in test.actions {
      #expect(LevelChecker().actions(in: action) == [action])
    }
  }
}
