import Testing

@testable import Workbench

@Suite struct MoveTests {
  @Test(arguments: [
    ("move 2 to 4", "ACDB"), ("move 4 to 1", "DABC"), ("move 1 to last", "BCDA"),
    ("move 3 to the end", "ABDC"), ("move 3 to first", "CABD"), ("move 3 to the top", "CABD"),
    ("move 4 last", "ABCD"), ("move 1 down", "BACD"), ("move 4 up", "ABDC"),
    ("move 1 before 4", "BCAD"), ("move 4 before 2", "ADBC"), ("move 1 after 3", "BCAD"),
    ("move 4 after 1", "ADBC"), ("move 1 to 99", "BCDA"),
  ])
  func aStepGoesWhereItIsSaid(_ line: String, _ order: String) throws {
    var talk = try Talk("new sop Sales", "step A", "step B", "step C", "step D")
    _ = try? talk.type(line)
    #expect(try talk.document("Sales").steps.map(\.text).joined() == order)
  }

  @Test(arguments: [
    ("move 1A to 2", "1A b, 1B c, 2A d, 2B a"), ("move 1C to first", "1A c, 1B a, 1C b, 2A d"),
    ("move 1A to last", "1A b, 1B c, 1C a, 2A d"), ("move 1A down", "1A b, 1B a, 1C c, 2A d"),
    ("move 1C up", "1A a, 1B c, 1C b, 2A d"), ("move 1A after 1B", "1A b, 1B a, 1C c, 2A d"),
    ("move 1C before 2A", "1A a, 1B b, 2A c, 2B d"),
    ("move 2A to 1B", "1A a, 1B d, 1C b, 1D c"),
  ])
  func aBulletGoesWhereItIsSaid(_ line: String, _ bullets: String) throws {
    var talk = try Talk("new sop Sales", "step One", "step Two")
    for text in ["1 a", "1 b", "1 c", "2 d"] { try talk.type("bullet under \(text)") }
    try talk.type(line)
    let lines = try talk.lines(of: "Sales").filter {
      $0.first?.isNumber == true && $0.dropFirst().first != " "
    }
    #expect(lines.joined(separator: ", ") == bullets)
  }

  @Test func whatCannotBeMovedIsSaid() throws {
    var talk = try Talk("new sop Sales", "step A", "step B", "bullet under 1 a")
    #expect(talk.refusal(of: "move 2 to last") == "Nothing to do: “2” is so already.")
    #expect(
      talk.refusal(of: "move 2 to 1A")
        == "A step cannot become a bullet by moving it. Type move 2 to NUMBER with the number of a step."
    )
    #expect(
      talk.refusal(of: "move 2 before 9")
        == "Sales has steps 1 to 2, and nothing at “9”. show shows what is there.")
    #expect(talk.refusal(of: "move 2").hasPrefix("Move what, and where?"))
  }

  @Test func tabOffersThePlaces() throws {
    let talk = try Talk("new sop Sales", "step A", "step B")
    #expect(
      talk.workbench.completions(of: "move 2 to ").candidates.map(\.text)
        == ["1", "2", "first", "last"])
  }
}
