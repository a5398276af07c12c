import LevelChecker
import ProcessModel

/// What was found in each document when all of them were checked last, so that the next check reads
/// only what has changed since.
final class BriefShelf {
  /// An object, since thousands of them are handed about at every check.
  final class Item: Sendable {
    /// The state the document and what is around it were in.
    let state: Int
    /// Without what was waived.
    let brief: Brief
    let entry: WorkspaceSummary.Entry

    init(state: Int, brief: Brief, entry: WorkspaceSummary.Entry) {
      self.state = state
      self.brief = brief
      self.entry = entry
    }
  }

  private var items: [DocumentID: Item] = [:]
  /// How often a document was looked at anew.
  private(set) var looks = 0
  /// The workspace they are of.
  private var path = ""

  func item(_ id: DocumentID, in state: Int) -> Item? {
    guard let item = items[id], item.state == state else { return nil }
    return item
  }

  func keep(_ item: Item, for id: DocumentID) {
    items[id] = item
    looks += 1
  }

  /// Forgets what is of another workspace, or of documents that are gone.
  func tidy(for path: String, keeping documents: Int) {
    if path != self.path || items.count > 2 * documents { items = [:] }
    self.path = path
  }
}
