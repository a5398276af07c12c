import ProcessModel
import Testing

@testable import Workbench

/// `as`, `to`, `from`, `under` and `held by` join the parts of a line, unless they belong to a title.
@Suite struct LittleWordTests {
  @Test(arguments: [
    ("new core process Order to Cash from sales", "Order to Cash", true),
    ("new core process Letters from home", "Letters from home", false),
    ("new core process \"Letters from sales\"", "Letters from sales", false),
    ("new core process \"Letters from home\" from sales", "Letters from home", true),
    ("new CORE process Sell as agreed", "Sell as agreed", false),
    ("new core-process Sales under pressure", "Sales under pressure", false),
    ("new core process from sales", "Sales", true),
    ("create core Sales", "Sales", false),
  ])
  func fromBindsOnlyWhereATemplateMatches(_ line: String, _ title: String, _ hasSteps: Bool) throws
  {
    var talk = try Talk()
    try talk.type(line)
    let document = try talk.document(title)
    #expect(document.kind == .coreProcess)
    #expect(!document.steps.isEmpty == hasSteps)
  }

  @Test(arguments: [
    ("export markdown Order to Cash to out", "/home/ana/out"),
    ("export markdown Order to Cash", "/home/ana/order-to-cash-markdown"),
    ("export markdown \"Order to Cash\" to out", "/home/ana/out"),
    ("export markdown order to c", "/home/ana/order-to-cash-markdown"),
    ("export markdown to out", "/home/ana/out"),
    ("export markdown --to out", "/home/ana/out"),
    ("export json sell as agreed to ~/deep.json", "/home/ana/deep.json"),
    ("export json to \"/home/ana/from us to you.json\"", "/home/ana/from us to you.json"),
    ("export json to all", "/home/ana/all.json"),
  ])
  func toEndsATitleThatIsNotKnown(_ line: String, _ path: String) throws {
    var talk = try Talk("new core process Order to Cash", "new core process Sell as agreed")
    #expect(try talk.type(line).first?.hasSuffix(path) == true)
  }

  @Test func attachAndDetachFindTitlesWithLittleWords() throws {
    var talk = try Talk(
      "new work instruction Take it from 3 to 4", "new core process Sales", "step One", "step Two")
    #expect(
      try talk.type("attach take it from 3 to 4 to 2")
        == ["Step 2 of Sales leads to Take it from 3 to 4."])
    #expect(
      try talk.type("attach take it from 3 to 4") == ["Sales leads to Take it from 3 to 4."])
    #expect(
      try talk.type("detach take it from 3 to 4 from 2")
        == ["Sales no longer leads to Take it from 3 to 4 at step 2."])
    #expect(
      try talk.type("detach take it from 3 to 4")
        == ["Sales no longer leads to Take it from 3 to 4."])
  }

  @Test(arguments: [
    ("attach take it to sales 2", "Step 2 of Sales leads to Take it."),
    ("attach take it to sales step 2", "Step 2 of Sales leads to Take it."),
    ("attach take it to sales, step 2", "Step 2 of Sales leads to Take it."),
    ("attach take it to step 2 of sales", "Step 2 of Sales leads to Take it."),
    ("attach take it to 2 of sales", "Step 2 of Sales leads to Take it."),
    ("attach take it to step 1", "Step 1 of Hiring leads to Take it."),
    ("attach take it to 1", "Step 1 of Hiring leads to Take it."),
    ("attach take it to sales", "Sales leads to Take it."),
    ("attach take it to phase 2", "Phase 2 leads to Take it."),
    ("attach take it to phase 2 1", "Step 1 of Phase 2 leads to Take it."),
    ("attach take it --to \"sales 2\"", "Step 2 of Sales leads to Take it."),
  ])
  func attachAndDetachKnowStepsOfOtherDocuments(_ line: String, _ said: String) throws {
    var talk = try Talk(
      "new work instruction Take it", "new core process Phase 2", "step One",
      "new core process Sales", "step One", "step Two", "new core process Hiring", "step Ask")
    #expect(try talk.type(line) == [said])
    #expect(talk.session.seen?.title == "Hiring")
    let back = line.replacing("attach", with: "detach").replacing(" to ", with: " from ")
      .replacing("--to", with: "--from")
    #expect(try talk.type(back).first?.contains(" no longer leads to Take it") == true)
    #expect(try talk.ledger.workspace().documents.allSatisfy(\.allLinks.isEmpty))
    #expect(talk.session.seen?.title == "Hiring")
  }

  @Test(arguments: [
    ("attach take it to sales 9", "Sales has steps 1 to 2, and nothing at “9”."),
    ("attach take it to salez 2", "No document is called “take it to salez 2”."),
    ("attach take it --to \"salez 2\"", "No document is called “salez 2”."),
    ("attach take it to sales 1A", "Sales has steps 1 to 2, and nothing at “1A”."),
  ])
  func aPlaceThatIsNotThereIsNamed(_ line: String, _ said: String) throws {
    var talk = try Talk(
      "new work instruction Take it", "new core process Sales", "step One", "step Two")
    #expect(talk.refusal(of: line).hasPrefix(said))
  }

  @Test func aSeatIsSaidInOneLine() throws {
    var talk = try Talk("seat new Operations")
    try talk.type("seat new Estimator under Operations, held by Ana Ruiz, roles pricing, surveys")
    let chart = try talk.session.chart()
    let seat = try #require(chart.seat(named: "Estimator"))
    #expect(chart.name(of: seat.reportsTo) == "Operations")
    #expect(chart.holder(of: seat)?.name == "Ana Ruiz")
    #expect(seat.roles == ["pricing", "surveys"])
    try talk.type("seat change Estimator named Head of Quotes held by Ben")
    let now = try talk.session.chart()
    #expect(now.seats.map(\.name).sorted() == ["Head of Quotes", "Operations"])
    #expect(now.seat(named: "head of quotes").flatMap(now.holder)?.name == "Ben")
    #expect(
      try talk.type("seat change Head of Quotes, held by nobody") == [
        "Head of Quotes · pricing, surveys"
      ])
    #expect(try talk.session.chart().people.map(\.name).sorted() == ["Ana Ruiz", "Ben"])
  }

  @Test(arguments: [
    ("rename Winning work", "Sales", "Winning work"),
    ("rename to Winning work", "Sales", "Winning work"),
    ("rename \"Winning work\"", "Sales", "Winning work"),
    ("rename Order to Cash to Quote to Cash", "Order to Cash", "Quote to Cash"),
    ("rename order to Ordering", "Order", "Ordering"),
    ("rename \"Order to Cash\" to Letters from home", "Order to Cash", "Letters from home"),
    ("rename Lead to Order", "Sales", "Lead to Order"),
    ("set title Winning work", "Sales", "Winning work"),
  ])
  func renameTakesTheLongestTitleThatIsThere(_ line: String, _ old: String, _ new: String) throws {
    var talk = try Talk("new sop Order", "new sop Order to Cash", "new sop Sales")
    let id = try talk.document(old).id
    #expect(try talk.type(line)[0].hasPrefix("\(old) is called \(new) now."))
    #expect(try talk.document(new).id == id)
  }

  @Test func movesAndDraftsNameTheirPlace() throws {
    var talk = try Talk("new sop Sales", "step One", "step Two", "step Three")
    try talk.type("move 3 to 1")
    #expect(try talk.lines(of: "Sales") == ["1 Three", "2 One", "3 Two"])
    try talk.type("step after 1 Between")
    try talk.type("STEP AFTER 1 First Between")
    #expect(
      try talk.lines(of: "Sales") == ["1 Three", "2 First Between", "3 Between", "4 One", "5 Two"])
  }
}
