/// Writes front matter: one `key: value` a line, quoted wherever YAML would read something else.
enum YAMLText {
  static func pair(_ key: String, _ value: String, into out: inout [UInt8]) {
    out.append(utf8: key)
    out.append(utf8: ": ")
    out.append(utf8: scalar(value))
    out.append(utf8: "\n")
  }

  /// A map of names, one a line; an empty one is left out.
  static func map(_ key: String, _ pairs: [(String, String)], into out: inout [UInt8]) {
    map(key, written: pairs.map { ($0, scalar($1)) }, into: &out)
  }

  static func map(_ key: String, _ pairs: [(String, Double)], into out: inout [UInt8]) {
    map(key, written: pairs.map { ($0, "\($1)") }, into: &out)
  }

  private static func map(
    _ key: String, written pairs: [(String, String)], into out: inout [UInt8]
  ) {
    guard !pairs.isEmpty else { return }
    out.append(utf8: "\(key):\n")
    for (name, value) in pairs {
      let name = scalar(name)
      // YAML takes a longer key only where a question mark announces it.
      out.append(utf8: name.utf8.count < 1000 ? "  \(name): " : "  ? \(name)\n  : ")
      out.append(utf8: value)
      out.append(utf8: "\n")
    }
  }

  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Whether every YAML reader takes the text for a text, and for this one, without quotes.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, last != 0x20 else { return false }
    guard
      bytes.allSatisfy({ byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "-"),
          UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"):
          true
        default: false
        }
      })
    else { return false }
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return !reserved.contains(text.lowercased())
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      // A letter that stands in no number and no date of YAML's makes it a text.
      return bytes.contains { "ghijklmnpqrsuvw".utf8.contains($0) }
    default: return false
    }
  }

  private static let reserved: Set = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf",
  ]

  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default:
        let value = scalar.value
        if value < 0x20 || (0x7F..<0xA0).contains(value)
          || [0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF].contains(value)
        {
          out += "\\u" + hex(value)
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out + "\""
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

extension [UInt8] {
  mutating func append(utf8 text: String) {
    append(contentsOf: text.utf8)
  }
}
