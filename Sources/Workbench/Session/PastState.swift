import ProcessModel
import Store

/// A point in a document's past as people type it: `#12`, `version 2`, `v2`.
enum PastState: Equatable {
  case change(Int)
  case version(Int)

  init?(_ typed: String) {
    let text = typed.lowercased()
    if text.hasPrefix("#") {
      guard let number = Int(text.dropFirst()), number > 0 else { return nil }
      self = .change(number)
      return
    }
    for prefix in ["version ", "version", "v"] where text.hasPrefix(prefix) {
      guard let number = Int(text.dropFirst(prefix.count)), number > 0 else { return nil }
      self = .version(number)
      return
    }
    return nil
  }

  /// How a sentence speaks of it: “#12”, “version 2”.
  var inWords: String {
    switch self {
    case .change(let number): "#\(number)"
    case .version(let number): "version \(number)"
    }
  }

  /// The document as it was then, with the change that left it so; nil where it was not there.
  ///
  /// - Throws: `Refusal` where there is no such version, `StoreError` where there is no such change.
  func state(of id: DocumentID, in session: Session) throws -> (change: Int, document: Document?) {
    let ledger = try session.openLedger()
    switch self {
    case .change(let number):
      _ = try ledger.change(number)
      return (number, try ledger.document(id, asOf: number))
    case .version(let number):
      guard let found = try ledger.version(number, of: id) else {
        throw Refusal(
          "There is no version \(number) of it.",
          next: "\("history", .command) shows when it was approved.")
      }
      return (found.change.number, found.document)
    }
  }
}
