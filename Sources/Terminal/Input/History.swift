import Foundation

/// Commands typed before, one to a line in a file that two windows may share.
package struct History {
  private let path: String?

  /// Lines read at the start.
  package static let longest = 1_000
  /// Bytes read from the end of the file.
  private static let mostBytes: off_t = 512 * 1024

  /// A history in a file, or none where there is no path.
  package init(path: String?) {
    self.path = path
  }

  /// The last commands, oldest first. A missing or unreadable file is an empty history.
  package func commands() -> [String] {
    guard let bytes = tail() else { return [] }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // What follows the last line break was never finished.
    if !lines.isEmpty { lines.removeLast() }
    return lines.suffix(Self.longest).compactMap { line in
      String(validating: line, as: UTF8.self).map(Self.decoded)
    }.filter { !$0.isEmpty }
  }

  /// Adds a command at the end of the file. A history that cannot be written is done without.
  package func append(_ command: String) {
    guard let file = open(for: O_WRONLY | O_APPEND | O_CREAT) else { return }
    defer { close(file) }
    // One write of a whole line, so that lines of two windows never mix.
    let line = Array((Self.encoded(command) + "\n").utf8)
    _ = write(file, line, line.count)
  }

  static func encoded(_ command: String) -> String {
    var text = ""
    for scalar in command.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  static func decoded(_ line: String) -> String {
    var text = ""
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        text += scalar == "n" ? "\n" : scalar == "\\" ? "\\" : "\\\(scalar)"
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return isEscaped ? text + "\\" : text
  }

  private func tail() -> [UInt8]? {
    guard let file = open(for: O_RDONLY) else { return nil }
    defer { close(file) }
    let size = lseek(file, 0, SEEK_END)
    guard size > 0 else { return nil }
    let start = max(size - Self.mostBytes, 0)
    lseek(file, start, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: Int(size - start))
    var count = 0
    while count < bytes.count {
      let room = bytes.count - count
      let found = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { read(file, $0 + count, room) } ?? 0
      }
      if found <= 0 { break }
      count += found
    }
    bytes.removeSubrange(count...)
    guard start > 0 else { return bytes }
    // The first line is cut.
    return bytes.firstIndex(of: UInt8(ascii: "\n")).map { Array(bytes[($0 + 1)...]) }
  }

  /// Opens the file where it is one; a pipe in its place would make the program wait.
  private func open(for mode: Int32) -> Int32? {
    guard let path else { return nil }
    let file = Foundation.open(path, mode | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    var facts = stat()
    if fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG { return file }
    close(file)
    return nil
  }
}
