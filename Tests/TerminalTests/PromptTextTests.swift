import Testing
import Workbench

@testable import Terminal

@Suite struct PromptTextTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var prose: Prose
    var marked: String

    init(_ name: String, _ prose: Prose, _ marked: String) {
      (testDescription, self.prose, self.marked) = (name, prose, marked)
    }
  }

  // M stands for a mark, E for an escape.
  static let cases = [
    Case("plain", "way>", "way> "),
    Case("nothing", "", " "),
    Case("only one blank at the end", "way>   ", "way> "),
    Case("colour first", "\("Acme", .strong)>", "ME[1mMAcmeME[0mM> "),
    Case("colour last: a plain blank follows the reset", "a\(">", .strong)", "aME[1mM>ME[0mM "),
    Case(
      "coloured runs that touch share one pair of marks", "\("A", .strong)\("b", .quiet)>",
      "ME[1mMAME[0mE[2mMbME[0mM> "),
    Case("a coloured blank at the end goes", "a>\(" ", .strong)", "a> "),
    Case("many bytes after a run", "\("A", .good)✓é>", "ME[32mMAME[0mM✓é> "),
    Case("an empty run changes nothing", "a\(Prose("", .strong))b>", "ab> "),
  ]

  @Test(arguments: cases)
  func marksColours(_ testCase: Case) {
    let text = PromptText.marked(testCase.prose, style: Style(hasColor: true))
    #expect(
      text.replacing(PromptText.mark, with: "M").replacing("\u{1B}", with: "E") == testCase.marked)
    #expect(!text.contains("\u{01}\u{01}"))
    #expect(!text.hasSuffix("\u{01}"))
  }

  @Test(arguments: cases)
  func isPlainTextWithoutColour(_ testCase: Case) {
    let text = PromptText.marked(testCase.prose, style: Style())
    #expect(text == PromptText.plain(testCase.prose, style: Style()))
    #expect(!text.contains("\u{01}"))
  }

  static let long: [(prose: Prose, width: Int, text: String)] = [
    ("\("Acme", .strong) › Customer service and retention>", 40, "Acme › Customer se…> "),
    ("\("A very long name of a company", .strong) › Sales>", 40, "A very lon… › Sales> "),
    ("品質管理確認品質管理確認>", 24, "品質管理確…> "),
  ]

  @Test func leavesMoreRoomToWhatEnterTakes() {
    let prompt = Prompt(
      text: "Title [Take the deposit before the work begins]: ",
      proposal: "Take the deposit before the work begins")
    let share = PromptText.share(of: prompt)
    #expect(
      PromptText.plain(prompt.text, style: Style(width: 80), share: share)
        == "Title [Take the deposit before the work begins]: ")
    #expect(PromptText.share(of: Prompt(text: "way>")) == 0.5)
  }

  @Test(arguments: long)
  func leavesHalfTheWindowForTheText(prose: Prose, width: Int, text: String) {
    let shown = PromptText.plain(prose, style: Style(width: width))
    #expect(shown == text)
    #expect(DisplayWidth.of(shown) <= width / 2 + 1)
  }
}
