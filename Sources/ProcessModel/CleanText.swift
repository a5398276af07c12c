import Foundation

/// Text as the model keeps it: composed Unicode, no control characters, no blanks at the ends.
package enum CleanText {
  /// Characters in one step, bullet, title or name beyond which it is no line any more.
  package static let longestLine = 4_000
  /// Characters in one field.
  package static let longestField = 100_000

  /// Whether cleaned text holds more characters than it may. Accents and joiners count for
  /// themselves, or a single letter could carry a million of them.
  package static func exceeds(_ limit: Int, _ text: String) -> Bool {
    text.utf8.count > limit && text.unicodeScalars.count > limit
  }

  /// Whether there is something to see in the text.
  package static func isVisible(_ text: String) -> Bool {
    // Nearly every text begins with a letter of ASCII, which needs no looking up.
    if let first = text.utf8.first, (0x21..<0x7F).contains(first) { return true }
    return text.unicodeScalars.contains { scalar in
      scalar.properties.generalCategory != .format && !scalar.properties.isWhitespace
    }
  }

  /// One line: line breaks and tabs become blanks.
  package static func line(_ text: String) -> String {
    if isPlain(text) { return text }
    var scalars = String.UnicodeScalarView()
    var hasGap = false
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      if isBreak(scalar) || scalar == "\t" {
        if scalars.last != " " { scalars.append(" ") }
      } else if isControl(scalar) {
        hasGap = true
      } else {
        scalars.append(scalar)
      }
    }
    // What a removed character kept apart is composed now, or cleaning twice would tell them apart.
    let line = hasGap ? String(scalars).precomposedStringWithCanonicalMapping : String(scalars)
    return line.trimmingCharacters(in: .whitespaces)
  }

  /// Several lines: every line cleaned for itself, at most one empty line between paragraphs.
  package static func paragraphs(_ text: String) -> String {
    if isPlain(text) { return text }
    if let plain = plainParagraphs(text) { return plain }
    let unified = text.replacingOccurrences(of: "\r\n", with: "\n")
    var lines: [String] = []
    for part in unified.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: isBreak)
    {
      let cleaned = line(String(String.UnicodeScalarView(part)))
      if cleaned.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(cleaned)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Printable ASCII with no blank at either end, which needs no cleaning.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      return first != 0x20 && last != 0x20 && !bytes.contains { !isPrintable($0) }
    }
  }

  private static func isPrintable(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }

  /// The same as `paragraphs` for printable ASCII and line feeds, as nearly all texts are; nil for any
  /// other: asking Unicode about every letter takes fifty times as long.
  private static func plainParagraphs(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      guard !bytes.contains(where: { !isPrintable($0) && $0 != 0x0A }) else { return nil }
      var clean: [UInt8] = []
      clean.reserveCapacity(bytes.count)
      var isApart = false
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        guard let first = line.firstIndex(where: { $0 != 0x20 }),
          let last = line.lastIndex(where: { $0 != 0x20 })
        else {
          isApart = true
          continue
        }
        if !clean.isEmpty { clean.append(contentsOf: isApart ? [0x0A, 0x0A] : [0x0A]) }
        isApart = false
        clean.append(contentsOf: line[first...last])
      }
      return String(decoding: clean, as: UTF8.self)
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}"
      || scalar == "\u{2029}" || scalar == "\u{0B}" || scalar == "\u{0C}"
  }

  /// Control characters, and those that hide text or turn its direction around, so that what a
  /// stranger wrote is what is seen. Joiners stay: emoji and several scripts need them.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
    default: scalar.properties.generalCategory == .control
    }
  }
}
