import Testing

@testable import Workbench

/// Two people at one ledger, each with a page in front of them.
@Suite struct TwoSessionsTests {
  private static func two() throws -> (Talk, Talk) {
    let ana = try Talk(
      "new core process Sales", "step Qualify", "step Quote", "step Close", author: "Ana")
    return (ana, try Talk(beside: ana, "use sales", author: "Ben"))
  }

  @Test func aLineChangedMeanwhileIsRefusedWithBothTexts() throws {
    var (ana, ben) = try Self.two()
    try ben.type("edit 2 to Make an offer")
    let both =
      "You saw “Quote”. Now it says “Make an offer”. show shows the document as it is now; then type it again."
    #expect(
      ana.refusal(of: "edit 2 to Price the job")
        == "Somebody changed 2 meanwhile; nothing was overwritten. \(both)")
    #expect(
      ana.refusal(of: "remove 2")
        == "Somebody changed 2 meanwhile; nothing was overwritten. \(both)")
    ana.workbench.session.door = .script
    #expect(
      ana.refusal(of: "extract 2 as Offer")
        == "Somebody changed 2 meanwhile; nothing was overwritten. \(both)")
  }

  @Test func numbersAreThoseOfThePageLastShown() throws {
    var (ana, ben) = try Self.two()
    try ben.type("move 3 to 1")
    try ben.type("step after 1 Between")
    #expect(try ana.type("edit 2 to Price the job") == ["4 Price the job"])
    #expect(
      try ana.lines(of: "Sales") == ["1 Close", "2 Between", "3 Qualify", "4 Price the job"])
    try ben.type("remove 1")
    #expect(
      ana.refusal(of: "edit 1 to Gone")
        == "“Close” cannot be found any more; nothing was changed. show shows the document as it is now."
    )
  }

  @Test func twoWhoAddDoNotConflictButHearOfIt() throws {
    var (ana, ben) = try Self.two()
    try ben.type("step after 1 Between")
    #expect(
      try ana.type("step Collect") == [
        "5 Collect",
        "Somebody else has added, moved or removed steps of Sales meanwhile: show shows the numbers as they are now.",
      ])
    #expect(try ana.type("step Thank") == ["6 Thank"])
    #expect(
      try ana.lines(of: "Sales")
        == ["1 Qualify", "2 Between", "3 Quote", "4 Close", "5 Collect", "6 Thank"])
  }

  @Test func aBulletSomebodyElseAddedDoesNotGoUnseen() throws {
    var (ana, ben) = try Self.two()
    try ben.type("bullet under 2 Never without a drawing")
    #expect(
      ana.refusal(of: "remove 2")
        == "Somebody changed 2 meanwhile; nothing was overwritten. You saw “Quote”. Now it says “Quote · Never without a drawing”. show shows the document as it is now; then type it again."
    )
  }

  @Test func aDocumentRemovedMeanwhileIsGoneForBoth() throws {
    var (ana, ben) = try Self.two()
    try ben.type("remove sales --yes")
    #expect(
      ana.refusal(of: "step x") == "That document is not there any more. list shows what is there.")
    #expect(
      ana.refusal(of: "show")
        == "Sales was removed meanwhile. undo brings back what you removed; history shows who did.")
  }
}
