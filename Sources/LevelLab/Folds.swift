/// Divides documents so that all of one repository stand on the same side.
struct Folds {
  /// The fold of each document, by its place in the corpus.
  let numbers: [Int]
  let count: Int

  /// Fills the folds evenly, the largest repositories first, the same way every time.
  init(of documents: [LabelledDocument], count: Int = 10) {
    let sizes = Dictionary(grouping: documents, by: \.repository).mapValues(\.count)
    let order = sizes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var loads = Array(repeating: 0, count: count)
    var foldOf: [String: Int] = [:]
    for (repository, size) in order {
      let lightest = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
      foldOf[repository] = lightest
      loads[lightest] += size
    }
    numbers = documents.map { foldOf[$0.repository] ?? 0 }
    self.count = count
  }
}
