/// Telling addresses, paths and file names from ordinary words joined by a slash or a full stop.
enum Compound {
  /// Whether the byte may join two parts of one.
  static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: ":"),
      UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  static func continues(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "="),
      UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "+"):
      true
    default: joins(byte) || ByteClass.isLetter(byte) || ByteClass.isDigit(byte)
    }
  }

  static func isCompound(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let facts = Facts(text)
    return facts.isAddress || facts.isPath(text)
  }

  static func kind(of text: UnsafeBufferPointer<UInt8>) -> Token.Kind {
    Facts(text).isAddress ? .address : .path
  }

  private struct Facts {
    var slashes = 0
    var backslashes = 0
    var underscores = 0
    var hasAt = false
    var hasScheme = false
    /// The letters after the last full stop between two letters or digits.
    var ending: ArraySlice<UInt8> = []
    var innerStops = 0

    init(_ text: UnsafeBufferPointer<UInt8>) {
      for (index, byte) in text.enumerated() {
        let hasNext = index + 1 < text.count
        switch byte {
        case UInt8(ascii: "/"):
          slashes += 1
          if index >= 2, text[index - 1] == UInt8(ascii: "/"), text[index - 2] == UInt8(ascii: ":")
          {
            hasScheme = true
          }
        case UInt8(ascii: "\\"): backslashes += 1
        case UInt8(ascii: "_"): underscores += 1
        case UInt8(ascii: "@"): hasAt = index > 0 && hasNext
        case UInt8(ascii: "."):
          guard index > 0, hasNext, ByteClass.isLetter(text[index + 1]) else { continue }
          let tail = text[(index + 1)...].prefix(while: ByteClass.isLetter)
          let isLower = tail.allSatisfy { $0 >= 0x61 } || tail.allSatisfy { $0 < 0x61 }
          guard isLower else { continue }
          ending = Array(tail)[...]
          innerStops += 1
        default: continue
        }
      }
    }

    var isAddress: Bool {
      hasScheme || hasAt || (innerStops > 0 && Compound.domains.contains(word))
    }

    func isPath(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
      if backslashes > 0 || underscores > 0 { return true }
      if innerStops > 0, Compound.fileEndings.contains(word) { return true }
      guard let first = text.first else { return false }
      return (first == UInt8(ascii: "/") || first == UInt8(ascii: "~")) && slashes >= 2
    }

    private var word: String { String(decoding: ending.map { $0 | 0x20 }, as: UTF8.self) }
  }

  private static let domains: Set<String> = [
    "com", "org", "net", "edu", "gov", "io", "co", "uk", "us", "eu", "de", "app", "dev", "info",
    "ca", "au", "nz", "fm", "ai", "biz", "me",
  ]

  private static let fileEndings: Set<String> = [
    "pdf", "doc", "docx", "xls", "xlsx", "csv", "txt", "md", "json", "xml", "yml", "yaml", "html",
    "htm", "js", "ts", "py", "sh", "php", "jpg", "jpeg", "png", "gif", "svg", "zip", "exe", "dmg",
    "mp", "mov", "ppt", "pptx", "log", "ini", "conf", "cfg", "sql", "way", "bat", "fastq", "tar",
  ]
}
