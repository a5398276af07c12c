import Foundation

/// Copies text out of the parser before its memory is given back.
enum CText {
  static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    Array(view(text))
  }

  /// The text where the parser has it, to be copied before its memory is given back.
  static func view(_ text: UnsafePointer<CChar>?) -> UnsafeRawBufferPointer {
    guard let text else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: text, count: strlen(text))
  }

  static func string(_ text: UnsafePointer<CChar>?) -> String {
    String(decoding: view(text), as: UTF8.self)
  }
}
