import Testing

@testable import ProcessModel

@Suite struct DocumentComparisonTests {
  private static let sales = Document(
    id: DocumentID("sales"), level: .sop, title: "Sales", isCore: true,
    fields: [.purpose: "Win work that pays"],
    steps: [
      Step(id: StepID("1"), text: "Qualify the lead"),
      Step(
        id: StepID("2"), text: "Visit the site",
        details: [Detail(id: DetailID("a"), text: "The scope is agreed")]),
      Step(id: StepID("3"), text: "Quote"),
    ])

  private struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout Document) -> Void
    var expected: [String]

    init(
      _ name: String, _ expected: [String], _ change: @escaping @Sendable (inout Document) -> Void
    ) {
      testDescription = name
      self.expected = expected
      self.change = change
    }
  }

  private static let cases = [
    Case("nothing", []) { _ in },
    Case("a new title", ["Title: Sales → Winning work"]) { $0.title = "Winning work" },
    Case("a field that is written", ["Scope + New customers"]) {
      $0.fields[.scope] = "New customers"
    },
    Case("a field that is emptied", ["Purpose - Win work that pays"]) { $0.fields[.purpose] = nil },
    Case("a picture, which has no name", ["Picture at 2 + a picture"]) {
      $0.steps[1].picture = PictureID("0123abcd")
    },
    Case("an owner", ["Owner + Seat lead"]) { $0.owner = SeatID("lead") },
    Case("reworded words are told apart", ["1: Qualify {the -> every} lead"]) {
      $0.steps[0].text = "Qualify every lead"
    },
    Case("a step in the middle leaves the others alone", ["2 + Call back"]) {
      $0.steps.insert(Step(id: StepID("4"), text: "Call back"), at: 1)
    },
    Case(
      "a step that goes takes its bullets along",
      ["2 - Visit the site", "2A - The scope is agreed"]
    ) {
      $0.steps.remove(at: 1)
    },
    Case("a step that is moved is one change", ["1 < 3 Quote"]) {
      $0.steps.insert($0.steps.remove(at: 2), at: 0)
    },
    Case("a step that is moved and reworded is the same step", ["1: Quote {+in writing}"]) {
      $0.steps.insert($0.steps.remove(at: 2), at: 0)
      $0.steps[0].text = "Quote in writing"
    },
    Case("a bullet", ["2A: The scope is {agreed -> signed}"]) {
      $0.steps[1].details[0].text = "The scope is signed"
    },
    Case(
      "the seat, the result and a link of a step",
      [
        "Seat of 3 + Seat estimator", "Result of 3 + The price is known", "Link at 3 + Title crm",
      ]
    ) {
      $0.steps[2].seat = SeatID("estimator")
      $0.steps[2].result = "The price is known"
      $0.steps[2].links = [DocumentID("crm")]
    },
  ]

  @Test("Two states are told apart line by line", arguments: cases)
  private func tellsWhatHasChanged(_ testCase: Case) {
    var changed = Self.sales
    testCase.change(&changed)
    let comparison = DocumentComparison(
      from: Self.sales, to: changed, seat: { "Seat \($0)" }, document: { "Title \($0)" })
    #expect(comparison.entries.map(Self.text) == testCase.expected)
  }

  @Test(
    "What was kept, added and removed adds up to both texts",
    arguments: [
      ("a b c", "a b c"), ("a b c", ""), ("", "a b c"), ("a b c d", "b x d e"),
      ("the old words", "new words for the old"), ("x x x", "x x"),
    ])
  func pieces(_ old: String, _ new: String) {
    let pieces = DocumentComparison.pieces(old, new)
    let before = pieces.filter { $0.fate != .added }.map(\.text).joined(separator: " ")
    let after = pieces.filter { $0.fate != .removed }.map(\.text).joined(separator: " ")
    #expect(before == old)
    #expect(after == new)
  }

  private static func text(_ entry: DocumentComparison.Entry) -> String {
    switch entry.change {
    case .added(let text): return "\(entry.place) + \(text)"
    case .removed(let text): return "\(entry.place) - \(text)"
    case .moved(let from, let text): return "\(entry.place) < \(from) \(text)"
    case .reworded(let pieces):
      if pieces.map(\.fate) == [.removed, .added] {
        return "\(entry.place): \(pieces[0].text) → \(pieces[1].text)"
      }
      return "\(entry.place): " + words(pieces)
    }
  }

  private static func words(_ pieces: [DocumentComparison.Piece]) -> String {
    var words: [String] = []
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      switch piece.fate {
      case .kept: words.append(piece.text)
      case .removed where next?.fate == .added:
        words.append("{\(piece.text) -> \(next?.text ?? "")}")
        index += 1
      case .removed: words.append("{-\(piece.text)}")
      case .added: words.append("{+\(piece.text)}")
      }
      index += 1
    }
    return words.joined(separator: " ")
  }
}
