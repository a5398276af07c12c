import Exchange
import ProcessModel
import Testing

@testable import Workbench

/// Several documents leave as one export.
@Suite struct SelectionExportTests {
  private let drawer = Drawer()

  private func talk() throws -> Talk {
    try Talk(
      "new work instruction Send a quote", "step Press Send", "new sop Returns",
      "new sop Hiring and firing", "step Agree the seat", "new core process Order to Cash",
      "step Invoice", "new core process Sales", "step Quote", "attach send a quote to 1",
      drawer: drawer)
  }

  private func approved() throws -> Talk {
    var talk = try talk()
    for title in ["sales", "send a quote", "hiring and firing"] {
      try talk.type("approve \(title) by Anna --yes")
    }
    return talk
  }

  @Test(arguments: [
    ("sales, hiring", ["Sales", "Hiring and firing"]),
    ("order to cash, sales", ["Order to Cash", "Sales"]),
    ("sales and order to cash", ["Sales", "Order to Cash"]),
    ("hiring and firing, sales and returns", ["Hiring and firing", "Sales", "Returns"]),
    ("hiring and firing", ["Hiring and firing"]),
    ("sales returns", ["Sales", "Returns"]),
    ("\"Sales\" \"Returns\"", ["Sales", "Returns"]),
    ("Sales,Returns", ["Sales", "Returns"]),
    ("\"Sales, Returns\"", ["Sales", "Returns"]),
    ("#1, #3", ["Hiring and firing", "Order to Cash"]),
    ("sales, sales", ["Sales"]),
  ])
  func titlesAreJoinedByCommas(_ typed: String, _ titles: [String]) throws {
    var talk = try talk()
    try talk.type("list")
    try talk.type("export outline \(typed) to out.txt")
    let text = try #require(drawer.text(at: "out.txt"))
    let lines = text.split(separator: "\n").map(String.init)
    for title in ["Sales", "Hiring and firing", "Order to Cash", "Returns"] {
      #expect(lines.contains(title) == (titles.count > 1 && titles.contains(title)), "\(title)")
    }
    if titles == ["Sales"] { #expect(text == "1 Quote\n   How: Send a quote\n") }
  }

  @Test func aTitleWithACommaIsOneTitle() throws {
    var talk = try talk()
    try talk.type("new sop Sales, then cash")
    try talk.type("step Bill")
    try talk.type("export list sales, then cash to one.txt")
    #expect(drawer.text(at: "one.txt") == "Bill\n")
    try talk.type("export list returns, sales, then cash to two.txt")
    #expect(drawer.text(at: "two.txt") == "Returns\n\nSales, then cash\nBill\n")
  }

  @Test(arguments: [
    ("markdown", "order-to-cash-sales-markdown/sales.md"),
    ("json", "order-to-cash-sales.json"),
    ("csv", "order-to-cash-sales-csv/steps.csv"),
    ("list", "order-to-cash-sales-list.txt"),
    ("outline", "order-to-cash-sales-outline.txt"),
    ("mermaid", "order-to-cash-sales-mermaid.mmd"),
    ("ceos", "order-to-cash-sales-ceos/process-002-sales.md"),
    ("sop-json", "order-to-cash-sales-sop-json/sales.json"),
    ("howto", "order-to-cash-sales-howto/sales.jsonld"),
    ("page", "order-to-cash-sales.html"),
    ("handbook", "order-to-cash-sales-handbook.html"),
  ])
  func everyFormatTakesSeveral(_ format: String, _ file: String) throws {
    var talk = try talk()
    try talk.type("approve sales by Anna --yes")
    try talk.type("approve order to cash by Anna --yes")
    try talk.type("export \(format) order to cash, sales")
    let text = try #require(drawer.text(at: file))
    if format == "ceos" { #expect(text.contains("created: \"2025-05-12\"")) }
    #expect(text.contains(format == "mermaid" ? "Sales" : "Quote"))
    #expect(!text.contains("Agree the seat"))
  }

  @Test func whatHangsBelowComesAlong() throws {
    var talk = try approved()
    try talk.type("export markdown sales, hiring to out")
    #expect(
      drawer.names(in: "/home/ana/out").filter { $0.hasSuffix(".md") }
        == [
          "README.md", "accountability-chart.md", "hiring-and-firing.md", "sales.md",
          "send-a-quote.md",
        ])
    try talk.type("export page sales, hiring to few.html")
    let page = try #require(drawer.text(at: "few.html"))
    #expect(page.contains("id=\"contents\""))
    for text in ["Press Send", "Agree the seat"] { #expect(page.contains(text)) }
    #expect(!page.contains("Invoice"))
  }

  @Test func manyTitlesMakeAShortName() throws {
    var talk = try talk()
    #expect(
      try talk.type("export list sales, hiring, order to cash, returns, send a quote") == [
        "Wrote 1 file: /home/ana/sales-hiring-and-firing-and-3-more-list.txt"
      ])
  }

  @Test func aSelectionSaysWhatStays() throws {
    var talk = try approved()
    #expect(
      try talk.type("export handbook sales, returns to few.html") == [
        "Wrote 1 file: /home/ana/few.html",
        "Left out, because nobody has approved it yet: Returns. approve Returns by NAME does, and with drafts takes all as it stands.",
      ])
    #expect(
      talk.refusal(of: "export page returns, order to cash")
        == "Nobody has approved Returns or Order to Cash yet, so there is nothing to hand out. approve Returns, Order to Cash by NAME makes a version; export page Returns, Order to Cash with drafts takes them as they stand, marked DRAFT."
    )
    #expect(
      talk.refusal(of: "export markdown sales, hirring to out")
        == "No document is called “hirring”. list shows all documents.")
  }

  @Test func whatIsPrintedHasBesideItWhatStays() throws {
    var talk = try talk()
    for line in ["new policy Prices", "attach sales", "approve sales by Anna --yes"] {
      try talk.type(line)
    }
    let reply = try talk.reply(to: "export page sales to -")
    #expect(reply.blocks.count == 1)
    #expect(
      PlainText.lines(of: Reply(reply.asides)) == [
        "Left out, because nobody has approved it yet: Send a quote. approve Send a quote by NAME does, and with drafts takes all as it stands.",
        "Left out, because only what was named leaves: the policy Prices, which governs Sales. approve Prices by NAME first, since nobody has yet; then export page Sales, Prices to - takes it along.",
      ])
    #expect(try talk.reply(to: "export page returns with drafts to -").asides.count == 1)
  }

  /// What is proposed beside an export does what it says, word for word.
  @Test func whatIsProposedForAPolicyTakesItAlong() throws {
    var talk = try approved()
    for line in [
      "new policy Prices", "step Prices are kept", "attach sales", "new policy Refunds",
      "attach sales", "approve refunds by Anna",
    ] { try talk.type(line) }
    let remark =
      "Left out, because only what was named leaves: 2 policies, Prices, Refunds, which govern Sales. approve Prices by NAME first, since nobody has yet; then export page Sales, Prices, Refunds to few.html takes them along."
    #expect(try talk.type("export page sales to few.html").last == remark)
    #expect(
      try talk.type("export page Sales, Prices, Refunds to few.html") == [
        "Replaced your earlier export: /home/ana/few.html",
        "Left out, because nobody has approved it yet: Prices. approve Prices by NAME does, and with drafts takes all as it stands.",
      ])
    try talk.type("approve Prices by Anna")
    #expect(
      try talk.type("export page Sales, Prices, Refunds to few.html") == [
        "Replaced your earlier export: /home/ana/few.html"
      ])
    #expect(
      try talk.type("export json sales with history to out.json").last
        == "Left out, because only what was named leaves: 2 policies, Prices, Refunds, which govern Sales. export json Sales, Prices, Refunds with history to out.json takes them along."
    )
    #expect(
      try talk.type("export page sales with drafts to few.html").last
        == "Left out, because only what was named leaves: 2 policies, Prices, Refunds, which govern Sales. export page Sales, Prices, Refunds with drafts to few.html takes them along."
    )
  }

  @Test func whatIsToBeApprovedIsNamedAndNotTheWholeWorkspace() throws {
    var talk = try approved()
    let others = "ABCDEFGHIJK".map { "Other \($0)" }
    for title in others {
      try talk.type("new sop \(title)")
      try talk.type("step Do it")
    }
    func remark(_ count: Int) throws -> String? {
      try talk.type("export page sales, \(others.prefix(count).joined(separator: ", "))").last
    }
    #expect(
      try remark(4)
        == "Left out, because nobody has approved them yet: Other A, Other B, Other C, Other D. approve Other A, Other B, Other C, Other D by NAME does, and with drafts takes all as it stands."
    )
    #expect(
      try remark(11)
        == "Left out, because nobody has approved them yet: Other A, Other B, Other C, Other D, Other E and 6 more. approve TITLE, TITLE by NAME does, and with drafts takes all as it stands."
    )
  }

  @Test func policiesThatGovernWhatLeavesAreNamedWhereTheyStay() throws {
    var talk = try talk()
    for line in ["new policy Prices, and who sets them", "attach sales", "new policy Refunds"] {
      try talk.type(line)
    }
    #expect(
      try talk.type("export json sales to out.json") == [
        "Wrote 1 file: /home/ana/out.json",
        "Left out, because only what was named leaves: the policy Prices, and who sets them, which governs Sales. export json Sales, \"Prices, and who sets them\" to out.json takes it along.",
      ])
    #expect(
      try talk.type("export json Sales, \"Prices, and who sets them\" to out.json") == [
        "Replaced your earlier export: /home/ana/out.json"
      ])
    for line in ["use refunds", "attach sales", "attach order to cash"] { try talk.type(line) }
    #expect(
      try talk.type("export list order to cash, sales to out.txt").last
        == "Left out, because only what was named leaves: 2 policies, Prices, and who sets them, Refunds, which govern Sales, Order to Cash. export list Order to Cash, Sales, \"Prices, and who sets them\", Refunds to out.txt takes them along."
    )
    #expect(try talk.type("export json to all.json") == ["Wrote 1 file: /home/ana/all.json"])
  }

  @Test func withDraftsSaysWhereItChangesNothing() throws {
    var talk = try talk()
    #expect(
      try talk.type("export list sales with drafts to out.txt") == [
        "Wrote 1 file: /home/ana/out.txt",
        "list takes every document as it stands, so with drafts changes nothing here.",
      ])
  }
}
