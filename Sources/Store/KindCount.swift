import ProcessModel

/// How many documents there are of a kind.
///
/// There is a handful of kinds: a list of them is at hand at once, where a dictionary would first have
/// to be made for its keys, whenever the program starts.
package struct KindCount: Equatable, Sendable {
  package let kind: Document.Kind
  package let count: Int

  package init(_ kind: Document.Kind, _ count: Int) {
    self.kind = kind
    self.count = count
  }
}

extension [KindCount] {
  package subscript(kind: Document.Kind) -> Int { first { $0.kind == kind }?.count ?? 0 }

  mutating func add(_ count: Int, of kind: Document.Kind) {
    if let place = firstIndex(where: { $0.kind == kind }) {
      self[place] = KindCount(kind, self[place].count + count)
    } else {
      append(KindCount(kind, count))
    }
  }
}
