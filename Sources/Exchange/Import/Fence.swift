/// Where the front matter of a file stands.
struct Fence {
  let inner: Range<Int>
  let end: Int

  init?(in bytes: ArraySlice<UInt8>) {
    var lines = LineRanges(bytes)
    guard let first = lines.next(), Self.isFence(bytes[first], ["---"]) else { return nil }
    let start = lines.position
    while let line = lines.next() {
      guard Self.isFence(bytes[line], ["---", "..."]) else { continue }
      inner = start..<line.lowerBound
      end = lines.position
      return
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>, _ marks: [String]) -> Bool {
    let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? line.startIndex
    return marks.contains { line[..<end].elementsEqual($0.utf8) }
  }
}
