import Foundation
import ProcessModel

/// Waivers and parked issues as JSON text: both formats carry them this way, JSON as it is and
/// Markdown as one line of front matter, since nobody edits them there.
enum DecisionText {
  static func text<Value: Encodable>(of values: [Value]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return (try? encoder.encode(values)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }

  /// What a text holds; nothing where it is not what it should be.
  static func values<Value: Decodable>(_ type: Value.Type, in text: String?) -> [Value] {
    guard let text else { return [] }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return (try? decoder.decode([Value].self, from: Data(text.utf8))) ?? []
  }
}
