import CEditline
import Foundation

/// The lines of standard input, with their numbers.
struct ScriptLines {
  /// What the next line is.
  enum Next: Equatable {
    case line(String)
    case notUTF8
    case tooLong
    case interrupted
    case end
    /// The system could not read, with its error number.
    case failed(Int32)
  }

  /// Bytes beyond which a line is taken for something that is no script.
  static let longest = 1 << 20

  /// The number of the line last given, from 1.
  private(set) var number = 0
  private let stream: Int32
  private let catchesInterrupts: Bool
  private var bytes: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(stream: Int32 = 0, catchesInterrupts: Bool = false) {
    self.stream = stream
    self.catchesInterrupts = catchesInterrupts && console_catch_interrupts()
  }

  mutating func next() -> Next {
    var searched = start
    while true {
      if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return line(upTo: end)
      }
      if bytes.count - start > Self.longest {
        number += 1
        return .tooLong
      }
      searched = bytes.count
      if isAtEnd {
        guard start < bytes.count else { return .end }
        defer { start = bytes.count }
        return line(upTo: bytes.count)
      }
      bytes.removeSubrange(..<start)
      searched -= start
      start = 0
      if let stop = readMore() { return stop }
    }
  }

  private mutating func line(upTo end: Int) -> Next {
    number += 1
    var line = bytes[start..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    if line.count > Self.longest { return .tooLong }
    return String(validating: line, as: UTF8.self).map(Next.line) ?? .notUTF8
  }

  private mutating func readMore() -> Next? {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = chunk.withUnsafeMutableBytes { buffer in
      catchesInterrupts
        ? console_read_or_interrupt(stream, buffer.baseAddress, buffer.count)
        : console_read(stream, buffer.baseAddress, buffer.count)
    }
    if count < 0 { return -count == Int(EINTR) ? .interrupted : .failed(Int32(-count)) }
    isAtEnd = count == 0
    bytes += chunk[..<count]
    return nil
  }
}
