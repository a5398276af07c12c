import ProcessModel

/// Documents as they were read last, each with the change that left it so.
///
/// A change never changes, so what is kept here is never stale: who asks names the change that the file
/// holds now. Reading a document's text takes longer than asking for that number.
final class RecordCache {
  /// By the text of their ids: a dictionary of texts is at hand at once, one of ids has to be made first.
  private var documents: [String: (change: Int, document: Document)] = [:]
  private var chart: (change: Int, chart: Chart)?
  private var company: (change: Int, company: Company)?
  private static let most = 64

  func document(_ id: DocumentID, leftBy change: Int) -> Document? {
    guard let known = documents[id.text], known.change == change else { return nil }
    return known.document
  }

  func keep(_ document: Document, leftBy change: Int) {
    if documents.count >= Self.most { documents.removeAll(keepingCapacity: true) }
    documents[document.id.text] = (change, document)
  }

  /// The chart as the newest change of the workspace left it.
  func chart(leftBy change: Int) -> Chart? { chart?.change == change ? chart?.chart : nil }

  func keep(_ chart: Chart, leftBy change: Int) { self.chart = (change, chart) }

  /// The company as the newest change of the workspace left it.
  func company(leftBy change: Int) -> Company? {
    company?.change == change ? company?.company : nil
  }

  func keep(_ company: Company, leftBy change: Int) { self.company = (change, company) }

  /// Keeps what a commit has written, once it is durable.
  func keep(_ amendment: Amendment, leftBy change: Int) {
    for case .document(let document)? in amendment.touched.map({ amendment[$0] }) {
      keep(document, leftBy: change)
    }
  }
}
