import Testing

@testable import Workbench

/// Sales under two policies, with an instruction that serves two of its steps.
@Suite struct HierarchyTests {
  private static func talk() throws -> Talk {
    try Talk(
      "new work instruction Send a quote", "new core process Sales", "step Quote", "step Win",
      "attach send a quote to 1", "attach send a quote to 2", "new core process Hiring",
      "new policy Discounts", "attach sales", "new policy Refunds", "attach sales", "use hiring")
  }

  @Test func whatSeveralLinkToIsDrawnOnceAndNamedElsewhere() throws {
    var talk = try Self.talk()
    #expect(
      try talk.type("tree") == [
        "Discounts Policy", "  Sales Core Process", "    Send a quote Work instruction",
        "Refunds Policy", "  Sales Core Process (above)", "Hiring Core Process ← here",
      ])
  }

  @Test func traceDrawsWhatHangsFromItOnceAndLeavesTheCurrentDocument() throws {
    var talk = try Self.talk()
    #expect(
      try talk.type("trace sales") == [
        "Discounts Policy", "  Sales Core Process ←", "    Send a quote Work instruction",
        "Refunds Policy", "  Sales Core Process ← (above)",
      ])
    #expect(talk.session.seen?.title == "Hiring")
    try talk.type("use sales")
    #expect(try talk.type("trace")[1] == "  Sales Core Process ← here")
  }

  @Test func severalWaysShareWhatTheyHaveInCommon() throws {
    var talk = try Self.talk()
    for line in [
      "use sales", "attach send a quote", "new procedure Quoting", "attach send a quote",
      "use sales",
      "attach quoting to 1", "use hiring",
    ] { try talk.type(line) }
    #expect(
      try talk.type("trace send a quote") == [
        "Discounts Policy", "  Sales Core Process", "    Send a quote Work instruction ←",
        "    Quoting Procedure", "      Send a quote Work instruction ← (above)",
        "Refunds Policy", "  Sales Core Process (above)",
      ])
  }

  @Test func whatAProcessHoldsIsDrawnThereRatherThanUnderAPolicy() throws {
    var talk = try Self.talk()
    for line in ["new end-to-end process Order to Cash", "attach sales", "use hiring"] {
      try talk.type(line)
    }
    #expect(
      try talk.type("tree") == [
        "Discounts Policy", "  Sales Core Process (below)", "Refunds Policy",
        "  Sales Core Process (below)", "Order to Cash Process", "  Sales Core Process",
        "    Send a quote Work instruction", "Hiring Core Process ← here",
      ])
    #expect(
      try talk.type("trace send") == [
        "Discounts Policy", "  Sales Core Process (below)", "Refunds Policy",
        "  Sales Core Process (below)", "Order to Cash Process", "  Sales Core Process",
        "    Send a quote Work instruction ←",
      ])
  }

  /// What else holds a process is not on the ways to a policy above it, so nothing is put off for it.
  @Test func aPolicyThatIsTracedShowsAllThatItGoverns() throws {
    var talk = try Self.talk()
    for line in [
      "new end-to-end process Order to Cash", "attach sales", "new procedure Closing",
      "use sales", "attach closing to 2", "use discounts", "attach closing", "use hiring",
    ] { try talk.type(line) }
    #expect(
      try talk.type("trace discounts") == [
        "Discounts Policy ←", "  Sales Core Process", "    Send a quote Work instruction",
        "    Closing Procedure", "  Closing Procedure (above)",
      ])
  }

  @Test func anotherDocumentIsRenamedFromWhereYouAre() throws {
    var talk = try Self.talk()
    #expect(
      try talk.type("rename Sales to Winning work") == ["Sales is called Winning work now."])
    #expect(talk.session.seen?.title == "Hiring")
    try talk.type("rename Finding people")
    #expect(talk.session.seen?.title == "Finding people")
    #expect(talk.prompt == "way · Finding people> ")
  }

  @Test func whoeverLeavesHearsWhereEverythingIs() throws {
    var talk = try Self.talk()
    #expect(
      try talk.type("q") == ["Everything is saved in /home/ana/acme.way. Until next time."])
  }
}
