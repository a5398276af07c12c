/// Where the front matter of a file stands, between a `---` in its first line and the next.
struct Fence {
  let inner: Range<Int>
  let end: Int
  /// Lines between the two.
  let lines: Int

  /// Nil where there is none: a file may begin with a line drawn across the page.
  init?(in bytes: ArraySlice<UInt8>) {
    var lines = LineRanges(bytes)
    guard let first = lines.next(), Self.isFence(bytes[first], ["---"]) else { return nil }
    let start = lines.position
    var count = 0
    var holdsKey = false
    while let line = lines.next() {
      if Self.isFence(bytes[line], ["---", "..."]) {
        guard holdsKey || count == 0 else { return nil }
        inner = start..<line.lowerBound
        end = lines.position
        self.lines = count
        return
      }
      count += 1
      // A comment may stand before the first key; anything else is text.
      if !holdsKey, bytes[line].first != UInt8(ascii: "#") {
        guard Self.beginsWithKey(bytes[line]) else { return nil }
        holdsKey = true
      }
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>, _ marks: [String]) -> Bool {
    let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? line.startIndex
    return marks.contains { line[..<end].elementsEqual($0.utf8) }
  }

  /// Whether a line looks like `key: value`, or like the beginning of a map in braces.
  private static func beginsWithKey(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == UInt8(ascii: "{") { return true }
    guard let first = line.first, first > 0x20,
      let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex
    else { return false }
    return colon + 1 == line.endIndex || line[colon + 1] <= 0x20
  }
}
