import GRDB

extension StoreError {
  /// Runs what reads or writes a workspace, and says what went wrong in our own words.
  static func translating<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is RowDecodingError {
      throw StoreError.damaged(path: path)
    } catch is DecodingError {
      throw StoreError.damaged(path: path)
    }
  }

  private init(_ error: DatabaseError, path: String) {
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
      case .SQLITE_NOTADB: .notAWorkspace(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path)
      case .SQLITE_CANTOPEN:
        Arrival.mayOnlyBeRead(path) ? .readOnly(path: path) : .cannotOpen(path: path)
      default: .failed(path: path, reason: error.message ?? "\(error.resultCode)")
      }
  }
}
