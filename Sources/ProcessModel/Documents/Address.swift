/// Where a step or bullet stands, as people say it: `3`, `3B`, `3B1`.
package struct Address: Hashable, Sendable, CustomStringConvertible {
  /// Counted from 1.
  package var step: Int
  /// Counted from 1: 1 is A, 27 is AA.
  package var detail: Int?
  /// Counted from 1.
  package var subdetail: Int?

  package init(step: Int, detail: Int? = nil, subdetail: Int? = nil) {
    self.step = step
    self.detail = detail
    self.subdetail = subdetail
  }

  /// Reads `3`, `3b` or `3B1`; anything else, and any number beyond a million, is nil.
  package init?(_ text: some StringProtocol) {
    var rest = text.utf8[...]
    func number() -> Int? {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard (1...6).contains(digits.count) else { return nil }
      rest = rest.dropFirst(digits.count)
      let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      return value > 0 ? value : nil
    }
    guard let step = number() else { return nil }
    self.init(step: step)
    guard !rest.isEmpty else { return }
    let letters = rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    guard (1...3).contains(letters.count) else { return nil }
    rest = rest.dropFirst(letters.count)
    detail = letters.reduce(0) { $0 * 26 + Int(($1 | 0x20) - UInt8(ascii: "a")) + 1 }
    guard !rest.isEmpty else { return }
    guard let third = number(), rest.isEmpty else { return nil }
    subdetail = third
  }

  package var description: String {
    guard let detail else { return String(step) }
    let bullet = String(step) + Self.letters(detail)
    return subdetail.map { bullet + String($0) } ?? bullet
  }

  /// A, B … Z, AA, AB …, for a count from 1.
  package static func letters(_ count: Int) -> String {
    guard count > 26 else {
      return count > 0 ? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(count - 1))) : ""
    }
    var letters = ""
    var rest = count
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest /= 26
    }
    return letters
  }
}

extension Address: Comparable {
  package static func < (left: Address, right: Address) -> Bool {
    (left.step, left.detail ?? 0, left.subdetail ?? 0)
      < (right.step, right.detail ?? 0, right.subdetail ?? 0)
  }
}

/// One address, or all from one to another: `3`, `3-6`, `2B-2D`.
package struct AddressRange: Hashable, Sendable, CustomStringConvertible {
  package var first: Address
  package var last: Address

  package init(_ first: Address, through last: Address? = nil) {
    self.first = first
    self.last = last ?? first
  }

  /// Reads `3`, `3-6`, `2B-2D` or `2B-D`; nil where the ends are of different depth or out of order.
  package init?(_ text: some StringProtocol) {
    let ends = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "–" })
    guard let head = ends.first, let first = Address(head) else { return nil }
    guard ends.count == 2 else {
      self.init(first)
      return
    }
    guard !ends[1].isEmpty else { return nil }
    let last = Address(ends[1]) ?? Address("\(first.step)\(ends[1])")
    guard let last, first <= last, (first.detail == nil) == (last.detail == nil),
      first.subdetail == nil, last.subdetail == nil
    else { return nil }
    self.init(first, through: last)
  }

  package var description: String { first == last ? "\(first)" : "\(first)-\(last)" }
}
