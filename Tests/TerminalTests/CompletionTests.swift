import Testing
import Workbench

@testable import Terminal

@Suite struct CompletionTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var line: String
    var replacing: Int
    var candidates: [String]
    var first: CompletionMove
    var second: CompletionMove

    init(
      _ name: String, _ line: String, _ replacing: Int, _ candidates: [String],
      _ first: CompletionMove, then second: CompletionMove? = nil
    ) {
      (testDescription, self.line, self.replacing) = (name, line, replacing)
      (self.candidates, self.first, self.second) = (candidates, first, second ?? first)
    }
  }

  static let cases = [
    Case("nothing known", "xyz", 3, [], .nothing),
    Case(
      "one candidate, and a blank after it", "sh", 2, ["show"],
      .replace(codePoints: 2, text: "show ")),
    Case(
      "no blank after a folder", "to Des", 3, ["Desktop/"],
      .replace(codePoints: 3, text: "Desktop/")),
    Case("what several share", "s", 1, ["show", "shorten"], .replace(codePoints: 1, text: "sho")),
    Case(
      "nothing shared: list at the second time", "sho", 3, ["show", "shorten"], .nothing,
      then: .list),
    Case("at the start", "", 0, ["show", "list"], .nothing, then: .list),
    Case(
      "case aside, spelt as the first", "use SA", 2, ["Sales", "salesforce"],
      .replace(codePoints: 2, text: "Sales")),
    Case(
      "only the case differs: leave it", "use sales", 5, ["Sales", "Sales at fairs"], .nothing,
      then: .list),
    Case(
      "found by a fragment: what was typed stays until there is one left", "use refund", 6,
      ["How to handle a refund", "How to ask for a refund"], .nothing, then: .list),
    Case(
      "found by a fragment, one left", "use refund", 6, ["Process a refund"],
      .replace(codePoints: 6, text: "Process a refund ")),
    Case(
      "two code points in one character", "use e\u{301}t", 2, ["e\u{301}tage"],
      .replace(codePoints: 3, text: "e\u{301}tage ")),
  ]

  @Test(arguments: cases)
  func tabAddsWhatIsSharedThenLists(_ testCase: Case) {
    let completions = Completions(
      replacing: testCase.replacing,
      candidates: testCase.candidates.map { Completions.Candidate($0) })
    #expect(CompletionMove(completions, before: testCase.line, isRepeated: false) == testCase.first)
    #expect(CompletionMove(completions, before: testCase.line, isRepeated: true) == testCase.second)
  }

  @Test func listsNotesBesideCandidatesAndCutsThemToTheWindow() {
    let candidates = [
      Completions.Candidate("show", note: "Shows one document with all of its steps"),
      Completions.Candidate("Übergabe an das Lager", note: "a document"),
      Completions.Candidate("status"),
    ]
    #expect(
      list(candidates, width: 40, height: 24)
        == """
        show                   Shows one docum…
        Übergabe an das Lager  a document
        status

        """)
  }

  @Test func listsBareCandidatesInColumnsReadDownwards() {
    #expect(
      list((1...7).map { Completions.Candidate("item \($0)") }, width: 30, height: 24) == """
        item 1  item 4  item 7
        item 2  item 5
        item 3  item 6

        """)
  }

  @Test func cutsALongListToTheScreen() {
    let noted = (1...100).map { Completions.Candidate("c\($0)", note: "n") }
    #expect(list(noted, width: 40, height: 7) == "c1  n\nc2  n\nc3  n\n… and 97 more\n")
    let bare = (100...999).map { Completions.Candidate("c\($0)") }
    #expect(
      list(bare, width: 20, height: 6) == """
        c100  c102  c104
        c101  c103  c105
        … and 894 more

        """)
  }

  private func list(_ candidates: [Completions.Candidate], width: Int, height: Int) -> String {
    CandidateList(candidates: candidates, style: Style(width: width), height: height).text()
  }
}
