import CEditline

/// Where words go: standard output, or standard error beside it.
package enum Outlet: Int32, Sendable {
  case output = 1
  case error = 2

  /// Writes all of a text at once.
  package func write(_ text: String) throws(OutputFailure) {
    var text = text
    let number = text.withUTF8 { console_write(rawValue, $0.baseAddress, $0.count) }
    if number != 0 { throw OutputFailure(outlet: self, number: number) }
  }

  /// Writes bytes that are no text.
  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    let number = bytes.withUnsafeBytes { console_write(rawValue, $0.baseAddress, $0.count) }
    if number != 0 { throw OutputFailure(outlet: self, number: number) }
  }
}
