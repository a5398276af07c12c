import ProcessModel

/// What is open to whoever fits the weights: what lines show, and a checker with weights of one's own.
extension LevelChecker {
  /// The names of all features, by their numbers.
  package static var featureNames: [String] { Feature.all.map(\.name) }

  /// The numbers of the features that each line of a document shows, as often as they count.
  package static func features(of document: Document) -> [[Int]] {
    let reading = Reading(document, in: .none, thresholds: [:], forRules: false)
    return reading.lines.map { line in reading.marks[line.marks].map(\.feature.index) }
  }

  /// A checker that judges by other weights than its own, given by their names.
  package init(weights: [String: Float]) {
    self.init(thresholds: [:], weights: Weights(weights))
  }
}
