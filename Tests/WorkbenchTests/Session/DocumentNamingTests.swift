import Testing

@testable import Workbench

@Suite struct DocumentNamingTests {
  private static func company() throws -> Talk {
    try Talk(
      "new core process Customer Onboarding", "new sop Customer care", "new sop Café über uns",
      "new work instruction Onboarding call", "new sop 5S", "new policy Card payments?!")
  }

  @Test(arguments: [
    ("Customer Onboarding", "Customer Onboarding"),
    ("customer-onboarding", "Customer Onboarding"),
    ("CUSTOMER  ONBOARDING!", "Customer Onboarding"),
    ("customeronboarding", "Customer Onboarding"),
    ("customer o", "Customer Onboarding"),
    ("care", "Customer care"),
    ("cafe uber uns", "Café über uns"),
    ("über", "Café über uns"),
    ("onboarding c", "Onboarding call"),
    ("onboarding", "Onboarding call"),
    ("5s", "5S"),
    ("card payments", "Card payments?!"),
    ("\"Customer care\"", "Customer care"),
  ])
  func aDocumentIsFoundByItsTitleOrAPartOfIt(_ typed: String, _ title: String) throws {
    var talk = try Self.company()
    try talk.type("use \(typed)")
    #expect(talk.session.seen?.title == title)
  }

  @Test(arguments: [
    (
      "customer",
      "“customer” could be several documents. Type more of the title: “Customer care”, “Customer Onboarding”."
    ),
    ("sales", "No document is called “sales”. list shows all documents."),
    ("custmer care", "No document is called “custmer care”. Did you mean Customer care?"),
    ("ucstomer care", "No document is called “ucstomer care”. Did you mean Customer care?"),
    ("?!", "No document is called “?!”. list shows all documents."),
    ("#1", "The last listing has no row “#1”. list shows all documents."),
  ])
  func whatFitsNoneOrSeveralIsRefused(_ typed: String, _ said: String) throws {
    var talk = try Self.company()
    #expect(talk.refusal(of: "use \(typed)") == said)
  }

  @Test func rowsOfTheLastListingHaveNumbers() throws {
    var talk = try Self.company()
    try talk.type("list sop")
    #expect(try talk.type("use #2")[0].hasPrefix("Café über uns"))
    try talk.type("list work instruction")
    #expect(try talk.type("show #1")[0] == "Onboarding call")
    #expect(
      talk.refusal(of: "use #2") == "The last listing has no row “#2”. list shows all documents.")
    #expect(
      talk.refusal(of: "use #0") == "The last listing has no row “#0”. list shows all documents.")
    #expect(
      talk.refusal(of: "use #x") == "The last listing has no row “#x”. list shows all documents.")
  }

  @Test func aSingleCommandHasNoListing() throws {
    var talk = try Self.company()
    try talk.type("list")
    talk.workbench.session.door = .shell
    #expect(
      talk.refusal(of: "show #1")
        == "“#1” is a row of a listing, and a single command has none. Name the document by its title."
    )
  }

  @Test func aNumberIsAlwaysAStepOfTheCurrentDocument() throws {
    var talk = try Talk("new sop Sales", "step One", "bullet A bullet", "step Two")
    try talk.type("new sop 5S")
    #expect(
      talk.refusal(of: "show 1")
        == "5S has no steps yet. step TEXT adds one; draft takes many.")
    try talk.type("use sales")
    #expect(try talk.type("show 2") == ["Sales", "2 Two"])
    #expect(try talk.type("show 1a") == ["Sales", "  1A A bullet"])
    #expect(try talk.type("show 1-2") == ["Sales", "1 One", "  1A A bullet", "2 Two"])
    #expect(try talk.type("show sales 2") == ["Sales", "2 Two"])
    #expect(try talk.type("show 5S")[0] == "5S")
  }
}
