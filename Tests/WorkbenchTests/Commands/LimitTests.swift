import LevelChecker
import Testing

@testable import Workbench

/// `company limit`: the numbers of the level-checker, as a company sets them.
@Suite struct LimitTests {
  private func process(of steps: Int) throws -> Talk {
    var talk = try Talk("new core process Sales")
    for number in 1...steps { try talk.type("step Stage \(number)") }
    return talk
  }

  private func rungs(_ talk: Talk) throws -> [Severity] {
    try talk.session.report(on: talk.document("Sales")).findings
      .filter { $0.rule == "too-many-steps" }.map(\.severity)
  }

  @Test func aLimitMovesTheWholeLadder() throws {
    var talk = try process(of: 15)
    #expect(try rungs(talk) == [.note])
    #expect(
      try talk.type("company limit steps 15")
        == ["Up to 15 major steps of a process pass without a word now; it was 12 to begin with."])
    #expect(try rungs(talk) == [])
    try talk.type("step Stage 16")
    #expect(try rungs(talk) == [.note])
    try talk.type("company limit steps 5")
    #expect(try rungs(talk) == [.error])
    try talk.type("set limit steps usual")
    #expect(try rungs(talk) == [.warning])
    #expect(try talk.session.company().thresholds == [:])
  }

  @Test func theLimitsAreListedWithTheirSources() throws {
    var talk = try Talk("company limit instruction steps 7")
    let lines = try talk.type("company limits")
    #expect(lines.contains { $0.hasPrefix("instruction steps | 7 (usual 10) | ") })
    #expect(lines.filter { $0.contains(" | ") }.count >= Limit.all.count)
    #expect(Limit.all.allSatisfy { !$0.source.isEmpty && $0.usual >= 0 })
  }

  @Test func whatIsNoLimitIsRefused() throws {
    var talk = try Talk()
    #expect(
      talk.refusal(of: "company limit stepz 15")
        == "“stepz” is not a limit. Did you mean company limit steps 15?")
    #expect(
      talk.refusal(of: "company limit steps many")
        == "“many” is not a number. Type company limit steps 12, or usual.")
    #expect(
      talk.refusal(of: "company limit steps")
        == "How many? Type company limit steps 12, or usual.")
  }

  @Test(arguments: Limit.all.map(\.key))
  func everyLimitIsAsked(_ key: String) {
    #expect(Rules.ids.contains { Limit.of($0).contains { $0.key == key } })
  }
}
