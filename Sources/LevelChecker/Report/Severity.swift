/// How much a finding matters.
package enum Severity: String, Codable, CaseIterable, Sendable {
  /// Worth knowing.
  case note
  /// Should be changed before the document goes out.
  case warning
  /// Defeats the purpose of the document.
  case error
}

extension Severity: Comparable {
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
