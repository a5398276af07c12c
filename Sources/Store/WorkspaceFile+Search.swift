import GRDB
import ProcessModel

extension WorkspaceFile {
  package func search(_ words: String, limit: Int) throws -> [SearchHit] {
    if try reading(SearchIndex.isBehind) {
      do {
        try writing { try SearchIndex(db: $0).bringUpToDate() }
      } catch StoreError.readOnly {
        // A workspace that may only be read is searched as far as it was indexed when it was written.
      }
    }
    return try reading { try SearchIndex(db: $0).hits(for: words, limit: limit) }
  }
}
