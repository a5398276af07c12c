import Foundation

/// The payload of a reply as JSON: sorted keys, dates as ISO 8601, one line break at the end.
enum JSONText {
  static func text(of payload: (any Encodable & Sendable)?) -> String {
    guard let payload else { return "null\n" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    guard let data = try? encoder.encode(payload) else { return "null\n" }
    return escaped(String(decoding: data, as: UTF8.self)) + "\n"
  }

  /// What a terminal could obey stands in strings only, where an escape means the same.
  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 != "\n" && SafeText.isHostile($0) }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar != "\n", SafeText.isHostile(scalar) {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
