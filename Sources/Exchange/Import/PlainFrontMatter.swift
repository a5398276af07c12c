/// Front matter as this program writes it, one plain or quoted text a line, read without the whole of
/// YAML, which takes longer than the document below it.
enum PlainFrontMatter {
  /// The keys with their texts; nil where a line needs a YAML reader to say what it means.
  static func pairs(in yaml: ArraySlice<UInt8>) -> [(key: String, text: String)]? {
    var pairs: [(key: String, text: String)] = []
    var lines = LineRanges(yaml)
    while let range = lines.next() {
      guard let pair = pair(in: yaml[range]),
        !pairs.contains(where: { $0.key == pair.key })
      else { return nil }
      pairs.append(pair)
    }
    return pairs.isEmpty ? nil : pairs
  }

  private static func pair(in line: ArraySlice<UInt8>) -> (key: String, text: String)? {
    let key = line.prefix { isLetter($0) || $0 == UInt8(ascii: "-") }
    let rest = line[key.endIndex...]
    guard let first = key.first, isLetter(first), rest.starts(with: ": ".utf8) else { return nil }
    let value = rest.dropFirst(2)
    guard let text = quoted(value) ?? plain(value) else { return nil }
    return (
      String(decoding: key, as: UTF8.self).lowercased(), String(decoding: text, as: UTF8.self)
    )
  }

  /// What stands between two quotation marks, where nothing in it is spelled out.
  private static func quoted(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard value.count > 1, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"")
    else {
      return nil
    }
    let inner = value.dropFirst().dropLast()
    let isBare = inner.allSatisfy { byte in
      (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    return isBare ? inner : nil
  }

  /// A word or several that mean nothing else in YAML than what they say.
  private static func plain(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = value.first, isLetter(first) || isDigit(first), value.last != 0x20 else {
      return nil
    }
    let isBare = value.allSatisfy { byte in
      isLetter(byte) || isDigit(byte) || " -_./".utf8.contains(byte)
    }
    return isBare ? value : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
