import Foundation
import GRDBSQLite

/// Writes down every SQL statement that this process carries out, with its values filled in, so that
/// the sqlite3 shell can carry out the very same.
enum StatementTrace {
  /// Statements go to this stream. SQLite calls back from C, which carries no state of ours.
  nonisolated(unsafe) private static var stream: UnsafeMutablePointer<FILE>?

  /// Keeps the statements that the body carries out on connections which it opens itself.
  static func record(to path: String, _ body: () throws -> Void) throws {
    stream = fopen(path, "w")
    guard stream != nil else { throw Trouble("\(path) cannot be written.") }
    let opened: Opened = { connection, _, _ in
      sqlite3_trace_v2(connection, UInt32(SQLITE_TRACE_STMT), StatementTrace.began, nil)
    }
    let entry = unsafeBitCast(opened, to: (@convention(c) () -> Void).self)
    sqlite3_auto_extension(entry)
    defer {
      sqlite3_cancel_auto_extension(entry)
      fclose(stream)
      stream = nil
    }
    try body()
  }

  private typealias Opened =
    @convention(c) (
      OpaquePointer?, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, OpaquePointer?
    ) -> Int32

  private static let began:
    @convention(c) (
      UInt32, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?
    ) -> Int32 = { _, _, statement, _ in
      guard let text = sqlite3_expanded_sql(OpaquePointer(statement)) else { return 0 }
      defer { sqlite3_free(text) }
      // A comment is how a trigger's own statements are told.
      if let stream, text[0] != CChar(UInt8(ascii: "-")) {
        fputs(text, stream)
        fputs(";\n", stream)
      }
      return 0
    }
}
