import Foundation

/// Copies text out of the parser before its memory is given back.
enum CText {
  static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text else { return [] }
    return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  static func string(_ text: UnsafePointer<CChar>?) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }
}
