/// How a text of strangers is written where it is not in UTF-8.
package enum TextEncoding: String, Sendable {
  case utf16 = "UTF-16"
  /// What Windows programs wrote before UTF-8; its letters are guessed, since nothing in a file names it.
  case windows1252 = "Windows-1252"

  /// A text in UTF-8 and how it was written; nil where it is in UTF-8 as it is, or nothing that can be
  /// told for sure.
  package static func recoded(_ bytes: [UInt8]) -> (bytes: [UInt8], encoding: TextEncoding)? {
    if let text = fromUTF16(bytes) { return (text, .utf16) }
    return from1252(bytes).map { ($0, .windows1252) }
  }

  /// Nil without a byte order mark, and where half a character is missing.
  private static func fromUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]), bytes.count.isMultiple(of: 2) else {
      return nil
    }
    let units = stride(from: 2, to: bytes.count, by: 2).lazy.map { index in
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let isBroken = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
    ) { text.append($0) }
    return isBroken ? nil : text
  }

  /// Letters with accents are few among the others, and no byte stands for nothing.
  private static func from1252(_ bytes: [UInt8]) -> [UInt8]? {
    guard let fault = UTF8Gate.firstFault(in: bytes[...]), !isCutOff(bytes[fault...]) else {
      return nil
    }
    var (high, seen) = (0, 0)
    for byte in bytes where byte > 0x20 {
      seen += 1
      if byte >= 0x80 { high += 1 }
    }
    // A character of UTF-8 before the fault tells of a file that is broken, not of another encoding.
    guard bytes[..<fault].allSatisfy({ $0 < 0x80 }), high * 4 <= seen,
      bytes.allSatisfy({ isPrinted($0) })
    else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 2 * high)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
        text += String(Unicode.Scalar(scalar) ?? "?").utf8
      }
    }
    return text
  }

  /// Whether a file ends within a character of UTF-8.
  private static func isCutOff(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.count > 1 && rest.count < 4 && rest.first.map { $0 >= 0xC2 } == true
      && rest.dropFirst().allSatisfy { (0x80...0xBF).contains($0) }
  }

  private static func isPrinted(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D: true
    case 0..<0x20, 0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D: false
    default: true
    }
  }

  /// The characters from 0x80 to 0x9F, by the table of the Unicode consortium; 0 where there is none.
  private static let upper: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
