import Foundation
import Workbench

/// The payload of a reply as JSON: sorted keys, dates as ISO 8601, one line break at the end.
enum JSONText {
  static func text(of payload: (any Encodable & Sendable)?) -> String {
    var text = ""
    write(payload) { text += $0 }
    return text
  }

  /// Hands over the text piece by piece.
  static func write<Failure: Error>(
    _ payload: (any Encodable & Sendable)?, to take: (String) throws(Failure) -> Void
  ) throws(Failure) {
    if let long = payload as? any LongPayload {
      try LongJSON.write(long, to: take)
    } else {
      try take((payload.flatMap { encoded($0) } ?? "null") + "\n")
    }
  }

  /// Nil where it cannot be encoded.
  static func encoded(_ value: any Encodable) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return (try? encoder.encode(value)).map { escaped(String(decoding: $0, as: UTF8.self)) }
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
