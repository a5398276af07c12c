import Testing

@testable import LevelChecker

@Suite struct NumberTableTests {
  @Test func findsWhatItKeepsHoweverManyThereAre() {
    var table = NumberTable()
    let keys = (0..<5000).map { UInt64($0) << 40 | UInt64($0 % 7) }
    for (number, key) in keys.enumerated() { #expect(table.keep(number, for: key) == nil) }
    #expect(keys.map { table[$0] } == Array(0..<5000))
    #expect(table[.max] == nil)
  }

  @Test func handsBackWhatWasKeptBefore() {
    var table = NumberTable(capacity: 2)
    #expect(table.keep(3, for: 0) == nil)
    #expect(table.keep(5, for: 0) == 3)
    #expect(table[0] == 5)
  }
}
