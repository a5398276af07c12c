/// The numbered lists of a text, each as its items in their order.
///
/// One number alone is no list: it may be a date.
struct NumberedLists {
  private(set) var lists: [[Item]] = []

  struct Item {
    /// The line it stands in, counted from 0.
    var line: Int
    var number: Int
  }

  init(in text: String) {
    var open: [(indent: Int, items: [Item])] = []
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let start = line.firstIndex(where: { $0 != 0x20 }) else { continue }
      let indent = line.distance(from: line.startIndex, to: start)
      let number = Self.number(of: line[start...])
      while let last = open.last, last.indent > indent || last.indent == indent && number == nil {
        close(&open)
      }
      guard let number else { continue }
      if open.last?.indent != indent { open.append((indent, [])) }
      open[open.count - 1].items.append(Item(line: index, number: number))
    }
    while !open.isEmpty { close(&open) }
  }

  private mutating func close(_ open: inout [(indent: Int, items: [Item])]) {
    if let list = open.popLast(), list.items.count > 1 { lists.append(list.items) }
  }

  /// The number that an item begins with; nil for any other line.
  static func number(of line: Substring.UTF8View) -> Int? {
    let digits = line.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = line.dropFirst(digits.count)
    guard rest.first == UInt8(ascii: "."), rest.dropFirst().first ?? 0x20 == 0x20 else {
      return nil
    }
    return Int(String(Substring(digits)))
  }

  /// The lines whose numbers say nothing: those of all items but the first of a list.
  var counting: Set<Int> {
    Set(lists.flatMap { $0.dropFirst().map(\.line) })
  }

  /// The lists as a program counts them: on from the first number, or with that number again and again.
  var countedByProgram: NumberedLists {
    var counted = self
    counted.lists.removeAll { items in
      let first = items[0].number
      let isOn = items.enumerated().allSatisfy { $1.number == first &+ $0 }
      return !isOn && !items.allSatisfy { $0.number == first }
    }
    return counted
  }
}
