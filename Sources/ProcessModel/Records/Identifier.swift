/// A stable name for one record, step or bullet, which never changes and is never reused.
///
/// Identifiers of different kinds cannot be mixed up: `DocumentID` and `SeatID` are different types.
package struct Identifier<Kind>: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Wraps a name this program made itself.
  package init(_ text: String) {
    self.text = text
  }

  /// Accepts a name from outside: 1 to 64 ASCII letters, digits, `-` and `_`; anything else is nil.
  package init?(checking text: String) {
    var text = text
    guard text.withUTF8(Self.isAllowed) else { return nil }
    self.text = text
  }

  /// The same for a name in UTF-8.
  package init?(checking bytes: UnsafeBufferPointer<UInt8>) {
    guard Self.isAllowed(bytes) else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func isAllowed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...64).contains(bytes.count) else { return false }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        continue
      default: return false
      }
    }
    return true
  }

  package var description: String { text }
}

extension Identifier: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let checked = Self(checking: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text.prefix(80))” is not a usable id.")
    }
    self = checked
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

package typealias DocumentID = Identifier<Document>
package typealias StepID = Identifier<Step>
package typealias DetailID = Identifier<Detail>
package typealias SeatID = Identifier<Seat>
package typealias PersonID = Identifier<Person>
package typealias PictureID = Identifier<Picture>
package typealias IssueID = Identifier<ParkedIssue>
