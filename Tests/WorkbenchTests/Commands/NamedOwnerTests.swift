import ProcessModel
import Testing

@testable import Workbench

/// Documents of strangers name their owners by a seat, a person or a name that nobody knows.
@Suite struct NamedOwnerTests {
  private func talk(_ text: String) throws -> Talk {
    try Talk(
      "seat new Service Manager, held by Luis Romero", "seat new Sales Lead, held by Ana Ruiz",
      "seat new Estimator, held by Ana Ruiz", "seat new Buyer, held by Ben Cole",
      "seat change Buyer, held by nobody", drawer: Drawer(["old.md": text]))
  }

  private struct Case: CustomTestStringConvertible, Sendable {
    var line: String
    var owner: String?
    var notes: String?
    var said: [String]
    var testDescription: String { line }
  }

  private static let cases = [
    Case(
      line: "Owner: Luis Romero", owner: "Service Manager",
      said: [
        "Owners that are named by the people in their seats:",
        "- Boilers: owned by Service Manager, the seat that Luis Romero holds",
      ]),
    Case(
      line: "**Process owner:** Luis  \n**Valid for:** all vans", owner: "Service Manager",
      notes: "Valid for: all vans",
      said: [
        "Owners that are named by the people in their seats:",
        "- Boilers: owned by Service Manager, the seat that Luis Romero holds",
        "What had no place of its own is in the notes, word for word. Notes stay here and leave in no page: 1 piece, 4 words.",
        "- Boilers: 1 piece, “Valid for: all vans”",
      ]),
    Case(
      line: "Responsible: Luis Romero (vans). Since May.", owner: "Service Manager",
      notes: "Responsible: Luis Romero (vans). Since May.",
      said: [
        "Owners that are named by the people in their seats:",
        "- Boilers: owned by Service Manager, the seat that Luis Romero holds",
        "What had no place of its own is in the notes, word for word. Notes stay here and leave in no page: 1 piece, 6 words.",
        "- Boilers: 1 piece, “Responsible: Luis Romero (vans). Since…”",
      ]),
    Case(line: "Owner: Service Manager", owner: "Service Manager", said: []),
    Case(
      line: "Owner: Ana Ruiz", notes: "Owner: Ana Ruiz",
      said: [
        "Owners that are no seats yet, and so stand in the notes:",
        "- Boilers: Ana Ruiz holds several seats, Sales Lead, Estimator; use Boilers, then owner Sales Lead names one",
        "What had no place of its own is in the notes, word for word. Notes stay here and leave in no page: 1 piece, 3 words.",
        "- Boilers: 1 piece, “Owner: Ana Ruiz”",
      ]),
    Case(
      line: "Owner: Zoe Park", notes: "Owner: Zoe Park",
      said: [
        "Owners that are no seats yet, and so stand in the notes:",
        "- Boilers: nobody on the chart is called Zoe Park; use Boilers, then owner SEAT names its owner",
        "What had no place of its own is in the notes, word for word. Notes stay here and leave in no page: 1 piece, 3 words.",
        "- Boilers: 1 piece, “Owner: Zoe Park”",
      ]),
  ]

  @Test(arguments: cases)
  private func theSeatOfAPersonOwnsWhatNamesThem(_ example: Case) throws {
    var talk = try talk("# Boilers\n\n\(example.line)\n\n1. Open the valve\n2. Press Start\n")
    let said = try talk.type("import old.md")
    let document = try talk.document("Boilers")
    let chart = try talk.session.chart()
    #expect(chart.name(of: document.owner) == example.owner)
    #expect(document.fields[.notes] == example.notes)
    #expect(Array(said.dropFirst(4).dropLast()) == example.said, "\(said)")
    #expect(chart.seats.count == 4)
  }

  @Test func frontMatterAndStepsNamePeopleToo() throws {
    var talk = try talk(
      "---\nowner: Luis Romero\n---\n# Boilers\n\n1. Open the valve\n\n   Seat: Luis Romero\n2. Press Start\n\n   Seat: Fitter\n"
    )
    let said = try talk.type("import old.md")
    let document = try talk.document("Boilers")
    let chart = try talk.session.chart()
    #expect(chart.name(of: document.owner) == "Service Manager")
    #expect(document.steps.map { chart.name(of: $0.seat) } == ["Service Manager", "Fitter"])
    #expect(chart.seats.count == 5)
    #expect(
      Array(said.dropFirst(4).dropLast()) == [
        "Owners that are named by the people in their seats:",
        "- Boilers: owned by Service Manager, the seat that Luis Romero holds",
        "New on the Accountability Chart, because the documents name them: Fitter. chart shows them.",
      ], "\(said)")
  }

  /// Whoever sits in several seats or in none is no seat, wherever the file names them.
  @Test(arguments: [
    (
      "Ana Ruiz",
      "Ana Ruiz holds several seats, Sales Lead, Estimator; use Boilers, then owner Sales Lead names one"
    ),
    (
      "Ben Cole",
      "Ben Cole holds no seat yet; seat new NAME, held by Ben Cole, then use Boilers and owner Ben Cole"
    ),
  ])
  func aPersonOfTheChartBecomesNoSeat(_ name: String, _ said: String) throws {
    let steps = "# Boilers\n\n1. Open the valve\n2. Press Start\n\n   Seat: \(name)\n"
    var talk = try talk("---\nowner: \(name)\n---\n\(steps)")
    #expect(try talk.type("import old.md").contains("- Boilers: \(said)"))
    let document = try talk.document("Boilers")
    #expect(document.owner == nil && document.steps.allSatisfy { $0.seat == nil })
    #expect(document.fields[.notes] == "Owner: \(name)\n\nStep 2: \(name)")
    #expect(try talk.session.chart().seats.count == 4)
  }

  /// Once for a name, whatever it is to own and wherever the files name it.
  @Test func whomNobodyKnowsIsSaidOnceAndIsNoSeat() throws {
    let drawer = Drawer([
      "in/a.md": "# Claims\n\nOwner: Kim Nguyen\n\n1. Ana sends the claim\n",
      "in/b.md": "---\nowner: Kim Nguyen\n---\n# Payers\n\n1. Ana calls the payer\n",
    ])
    var talk = try Talk("seat new Sales Lead, held by Ana Ruiz", drawer: drawer)
    let said = try talk.type("import in")
    #expect(
      said.filter { $0.contains("Kim Nguyen") && !$0.contains("piece") } == [
        "- Claims, Payers: nobody on the chart is called Kim Nguyen; use Claims, then owner SEAT names its owner"
      ], "\(said)")
    #expect(try talk.session.chart().seats.map(\.name) == ["Sales Lead"])
    for title in ["Claims", "Payers"] {
      #expect(try talk.document(title).fields[.notes] == "Owner: Kim Nguyen")
    }
  }
}
