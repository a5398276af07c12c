import Foundation

/// The bytes of a text file after the gate: UTF-8 without a byte order mark, within the limits, whatever
/// they were written in.
struct SourceText {
  let path: String
  let bytes: ArraySlice<UInt8>
  /// How it was written; nil for UTF-8.
  let encoding: TextEncoding?

  init(_ all: [UInt8], path: String) throws(ImportError) {
    self.path = path
    guard all.count <= ImportLimits.markdownBytes else {
      throw ImportError(
        .tooLong(bytes: all.count, limit: ImportLimits.markdownBytes), in: path)
    }
    let recoded = TextEncoding.recoded(all)
    encoding = recoded?.encoding
    let all = recoded?.bytes ?? all
    if all.starts(with: [0xFF, 0xFE]) || all.starts(with: [0xFE, 0xFF]) {
      throw ImportError(.utf16, in: path)
    }
    bytes = all.starts(with: [0xEF, 0xBB, 0xBF]) ? all.dropFirst(3) : all[...]
    if let zero = Self.firstZero(in: bytes) {
      throw ImportError(.notText(line: line(at: zero)), in: path)
    }
    if let fault = UTF8Gate.firstFault(in: bytes) {
      throw ImportError(.notUTF8(line: line(at: fault)), in: path)
    }
    if let knot = TangleGate.firstKnot(in: bytes) {
      throw ImportError(.tooTangled(line: line(at: knot)), in: path)
    }
  }

  private static func firstZero(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress, let zero = memchr(start, 0, buffer.count) else {
        return nil
      }
      return bytes.startIndex + (UnsafeRawPointer(zero) - start)
    }
  }

  private func line(at index: Int) -> Int { UTF8Gate.line(at: index, in: bytes) }
}
