import Testing

@testable import LevelChecker

/// A name is looked for by its bytes where they tell as much as characters do.
@Suite struct ByteSearchTests {
  @Test(arguments: [
    ("The sales lead signs", "Sales Lead", true), ("Estimators meet", "Estimator", true),
    ("Sales", "Sales Lead", false), ("", "Lead", false), ("A LEAD", "lead", true),
    ("[lead]", "{lead}", false),
  ])
  func holds(text: String, name: String, found: Bool) {
    #expect(ByteSearch.holds(Array(text.utf8)[...], name) == found)
  }

  @Test(arguments: [("Größe", "size"), ("The lead", "Büro"), ("The lead", "")])
  func leavesTheRestToCharacters(text: String, name: String) {
    #expect(ByteSearch.holds(Array(text.utf8)[...], name) == nil)
  }
}
