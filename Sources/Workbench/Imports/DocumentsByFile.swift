import Exchange
import ProcessModel
import Store

/// Finds documents of the open workspace by the names that an export gives their files, so that a file
/// that comes back alone still leads to them.
final class DocumentsByFile {
  private let ledger: (any Ledger)?
  /// Filled at the first question, which few imports ask.
  private lazy var named: [String: [DocumentID]] = {
    let listed = (try? ledger?.listing(.all, limit: nil)) ?? []
    return Dictionary(grouping: listed, by: { ExportName.slug($0.title) }).mapValues {
      $0.map(\.id)
    }
  }()

  init(_ session: Session) { ledger = session.ledger }

  /// - Parameters:
  ///   - file: The name of a file without its ending.
  ///   - source: The document that leads there.
  /// - Returns: The one document whose title gives this name, or that had such a title when `source`
  ///   already led to it.
  func document(of file: String, from source: DocumentID) -> DocumentID? {
    let slug = ExportName.slug(file)
    let linked = (try? ledger?.read { try $0.document(source) })?.allLinks ?? []
    let found = named[slug] ?? []
    if let one = linked.first(where: found.contains) { return one }
    if found.count == 1 { return found[0] }
    return linked.first { id in
      let history = (try? ledger?.history(of: .document(id), limit: 50)) ?? []
      return history.contains { change in
        let former = try? ledger?.document(id, asOf: change.number)
        return former.map { ExportName.slug($0.title) } == slug
      }
    }
  }
}
