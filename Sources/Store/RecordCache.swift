import ProcessModel
import Synchronization

/// Documents as they were read last, each with the change that left it so.
///
/// A change never changes, so what is kept here is never stale: who asks names the change that the file
/// holds now. Reading a document's text takes longer than asking for that number.
final class RecordCache: Sendable {
  private struct Kept {
    /// By the text of their ids: a dictionary of texts is at hand at once, one of ids has to be made
    /// first.
    var documents: [String: (change: Int, document: Document)] = [:]
    var chart: (change: Int, chart: Chart)?
    var company: (change: Int, company: Company)?
  }

  private let kept = Mutex(Kept())
  private static let most = 64

  func document(_ id: DocumentID, leftBy change: Int) -> Document? {
    kept.withLock {
      guard let known = $0.documents[id.text], known.change == change else { return nil }
      return known.document
    }
  }

  func keep(_ document: Document, leftBy change: Int) {
    kept.withLock {
      if $0.documents.count >= Self.most { $0.documents.removeAll(keepingCapacity: true) }
      $0.documents[document.id.text] = (change, document)
    }
  }

  /// The chart as the newest change of the workspace left it.
  func chart(leftBy change: Int) -> Chart? {
    kept.withLock { $0.chart?.change == change ? $0.chart?.chart : nil }
  }

  func keep(_ chart: Chart, leftBy change: Int) { kept.withLock { $0.chart = (change, chart) } }

  /// The company as the newest change of the workspace left it.
  func company(leftBy change: Int) -> Company? {
    kept.withLock { $0.company?.change == change ? $0.company?.company : nil }
  }

  func keep(_ company: Company, leftBy change: Int) {
    kept.withLock { $0.company = (change, company) }
  }

  /// Keeps what a commit has written, once it is durable.
  func keep(_ amendment: Amendment, leftBy change: Int) {
    for case .document(let document)? in amendment.touched.map({ amendment[$0] }) {
      keep(document, leftBy: change)
    }
  }
}
