import CMessageDigest
import Foundation

/// The SHA-256 hash of bytes, by which the same bytes are known again.
package struct Fingerprint: Equatable, Sendable {
  /// 64 digits.
  package let hexadecimal: String

  package init(of bytes: [UInt8]) {
    var digest = [CChar](repeating: 0, count: 65)
    SHA256Data(bytes, bytes.count, &digest)
    hexadecimal = String(decoding: digest.prefix(64).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The hash as web pages name what they allow.
  var base64: String {
    let digits = Array(hexadecimal.utf8)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { index in
      UInt8(String(decoding: digits[index...(index + 1)], as: UTF8.self), radix: 16) ?? 0
    }
    return Data(bytes).base64EncodedString()
  }
}
