import Testing

@testable import Terminal
@testable import Workbench

/// A payload that is written element by element reads as one that is written at once.
@Suite struct LongJSONTests {
  private struct Item: Encodable, Sendable {
    var name: String
    var parts: [Int]
  }

  private struct Long: LongPayload {
    var empty: [Item] = []
    var items: [Item]

    var lists: [PayloadList] { [PayloadList("empty", empty), PayloadList("items", items)] }
  }

  private func pieces(_ payload: Long) -> [String] {
    var pieces: [String] = []
    JSONText.write(payload) { pieces.append($0) }
    return pieces
  }

  @Test(arguments: [0, 1, 2, 3000])
  func readsAsTheWhole(count: Int) throws {
    let items = (0..<count).map { number in
      Item(
        name: "Line \(number)\nand “more”\u{1B}[31m", parts: Array(0..<(number % 3)))
    }
    let long = Long(items: items)
    let whole = try #require(JSONText.encoded(long))
    #expect(pieces(long).joined() == whole + "\n")
    #expect(JSONText.text(of: long) == whole + "\n")
  }

  @Test func nothingLongIsHeldAsAWhole() {
    let items = (0..<10_000).map { Item(name: "Line \($0)", parts: [1, 2, 3]) }
    let pieces = pieces(Long(items: items))
    #expect(pieces.count > 10)
    #expect(pieces.allSatisfy { $0.utf8.count < 1 << 17 })
  }
}
