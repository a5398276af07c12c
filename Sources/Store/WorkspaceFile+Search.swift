import GRDB
import ProcessModel

extension WorkspaceFile {
  package func search(_ words: String, limit: Int) throws -> [SearchHit] {
    if try reading(SearchIndex.isBehind) {
      try writing { try SearchIndex(db: $0).bringUpToDate() }
    }
    return try reading { try SearchIndex(db: $0).hits(for: words, limit: limit) }
  }
}
