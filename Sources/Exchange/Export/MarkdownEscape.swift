/// Writes plain text as Markdown that reads back as exactly that text, with a backslash only where
/// one is needed.
enum MarkdownEscape {
  /// Where the text stands, which decides what would be taken for a mark.
  enum Place {
    case paragraphStart
    /// The start of a line inside a paragraph.
    case nextLine
    case inline
    case linkText
    case heading
  }

  static func write(_ text: String, _ place: Place, into out: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      if place != .heading && place != .inline && place != .linkText {
        start = writeLineStart(bytes, isNextLine: place == .nextLine, into: &out)
      }
      let closing = place == .heading ? closingHashes(bytes) : nil
      for index in start..<bytes.count {
        let byte = bytes[index]
        let needsEscape =
          switch byte {
          case UInt8(ascii: "#"): index == closing
          default: isMark(byte, at: index, of: bytes, place)
          }
        if needsEscape { out.append(UInt8(ascii: "\\")) }
        out.append(byte < 0x20 ? 0x20 : byte)
      }
    }
  }

  /// Whether a byte would open or close something wherever in a line it stands.
  private static func isMark(
    _ byte: UInt8, at index: Int, of bytes: UnsafeBufferPointer<UInt8>, _ place: Place
  ) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : nil
    let previous = index > 0 ? bytes[index - 1] : nil
    return switch byte {
    case UInt8(ascii: "`"): true
    case UInt8(ascii: "["): place == .linkText
    // Brackets are brackets unless what follows would make them a link.
    case UInt8(ascii: "]"): place == .linkText || (next.map { "([:".utf8.contains($0) } ?? false)
    case UInt8(ascii: "\\"): next.map(isPunctuation) ?? true
    case UInt8(ascii: "*"): !(previous == 0x20 && next == 0x20)
    case UInt8(ascii: "_"):
      !(previous == 0x20 && next == 0x20)
        && !((previous.map(isAlphanumeric) ?? false) && (next.map(isAlphanumeric) ?? false))
    // What follows a blank can only open a deletion, and with every end escaped it opens nothing.
    case UInt8(ascii: "~"): previous.map { $0 != 0x20 } ?? (place == .linkText || next == byte)
    case UInt8(ascii: "<"):
      (next.map { isLetter($0) || "/!?".utf8.contains($0) } ?? false)
        || looksLikeMailAddress(bytes, from: index + 1)
    case UInt8(ascii: "&"): looksLikeEntity(bytes, from: index + 1)
    default: false
    }
  }

  /// Writes what must be escaped at the start of a line, and answers how many bytes that were.
  private static func writeLineStart(
    _ bytes: UnsafeBufferPointer<UInt8>, isNextLine: Bool, into out: inout [UInt8]
  ) -> Int {
    guard let first = bytes.first else { return 0 }
    let next = bytes.count > 1 ? bytes[1] : nil
    let opensBlock =
      switch first {
      case UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "_"): true
      case UInt8(ascii: "["): isCheckBox(bytes)
      case UInt8(ascii: "#"): next.map { $0 == 0x20 || $0 == first } ?? true
      case UInt8(ascii: "-"): next.map { " -:|".utf8.contains($0) } ?? true
      case UInt8(ascii: "+"): next.map { $0 == 0x20 } ?? true
      case UInt8(ascii: "="): isNextLine && bytes.allSatisfy { $0 == first }
      case UInt8(ascii: ":"): isNextLine && next == UInt8(ascii: "-")
      default: false
      }
    if opensBlock {
      out.append(UInt8(ascii: "\\"))
      out.append(first)
      return 1
    }
    let digits = bytes.prefix(10).prefix(while: isDigit).count
    guard (1...9).contains(digits), digits < bytes.count, ".)".utf8.contains(bytes[digits]),
      digits + 1 == bytes.count || bytes[digits + 1] == 0x20
    else { return 0 }
    out.append(contentsOf: bytes[..<digits])
    out.append(UInt8(ascii: "\\"))
    out.append(bytes[digits])
    return digits + 1
  }

  /// Where the hashes begin that would be taken for the end of a heading.
  private static func closingHashes(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = bytes.count
    while start > 0, bytes[start - 1] == UInt8(ascii: "#") { start -= 1 }
    guard start < bytes.count, start == 0 || bytes[start - 1] == 0x20 else { return nil }
    return start
  }

  /// `[ ]` and `[x]`, which open a task.
  private static func isCheckBox(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count > 2 && " xX".utf8.contains(bytes[1]) && bytes[2] == UInt8(ascii: "]")
  }

  private static func looksLikeMailAddress(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    bytes[start...].prefix { $0 != 0x20 && !"<>".utf8.contains($0) }.contains(UInt8(ascii: "@"))
  }

  private static func looksLikeEntity(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    let name = bytes[start...].prefix(40).prefix { isAlphanumeric($0) || $0 == UInt8(ascii: "#") }
    return !name.isEmpty && name.endIndex < bytes.count && bytes[name.endIndex] == UInt8(ascii: ";")
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isAlphanumeric(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
