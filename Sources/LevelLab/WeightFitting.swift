import LevelChecker

/// Fits the level-checker's weights to labelled documents, in two steps: what a line's own words say,
/// then how much the lines around it count.
struct WeightFitting {
  var documents: [LabelledDocument]
  /// Documents that were written to be labelled: they help to weigh words that the others lack, and say
  /// nothing of how the lines of real documents stand together.
  var written: [LabelledDocument]
  /// Where weights start, by the names of their features.
  var start: [String: Double]

  /// How strongly a line's weights are held to where they start.
  private static let holdOfWords = 10.0
  private static let holdOfAround = 1.0
  /// How much a line counts that was written to be labelled, beside one of a real document.
  private static let countOfWritten = 1.0 / 3

  /// All weights, by name.
  func weights() -> [String: Float] {
    let own = fitWords(documents)
    var table: [String: Float] = [:]
    for (name, weight) in zip(LevelChecker.featureNames, own.weights) {
      table[name] = Float(weight)
    }
    let around = fitAround()
    table[AroundWeights.Names.base.rawValue] = Float(own.constant)
    table[AroundWeights.Names.own.rawValue] = Float(around.weights[0])
    table[AroundWeights.Names.near.rawValue] = Float(around.weights[1])
    table[AroundWeights.Names.hints.rawValue] = Float(around.weights[2])
    table[AroundWeights.Names.start.rawValue] = Float(around.constant)
    return table
  }

  private func fitWords(_ documents: [LabelledDocument]) -> LogisticRegression.Fit {
    let regression = LogisticRegression(
      hold: WeightFitting.holdOfWords,
      start: LevelChecker.featureNames.map { start[$0] ?? 0 })
    let all = documents + written
    let rows = all.flatMap { LevelChecker.features(of: $0.document).map(WeightFitting.row) }
    let real = documents.reduce(0) { $0 + $1.steps.count }
    let counts = rows.indices.map { $0 < real ? 1 : WeightFitting.countOfWritten }
    return regression.fit(rows, all.flatMap(\.steps).map(\.task), counts: counts)
  }

  /// Fitted to sums that come from weights which have not seen the line's repository: else a line's own
  /// words would look more certain than they are.
  private func fitAround() -> LogisticRegression.Fit {
    let folds = Folds(of: documents)
    var rows: [[LogisticRegression.Entry]] = []
    var labels: [Bool] = []
    for fold in 0..<folds.count {
      let isHeld = folds.numbers.map { $0 == fold }
      let fit = fitWords(zip(documents, isHeld).filter { !$0.1 }.map(\.0))
      for document in zip(documents, isHeld).filter(\.1).map(\.0) {
        let own = LevelChecker.features(of: document.document).map { features in
          features.reduce(fit.constant) { $0 + fit.weights[$1] }
        }
        for (sum, around) in zip(own, Around.of(own)) {
          rows.append([(0, Around.clipped(sum)), (1, around.near), (2, around.hints)])
        }
        labels += document.steps.map(\.task)
      }
    }
    let regression = LogisticRegression(
      hold: WeightFitting.holdOfAround, start: [0, 0, 0])
    return regression.fit(rows, labels)
  }

  private static func row(_ features: [Int]) -> [LogisticRegression.Entry] {
    features.reduce(into: [:]) { $0[$1, default: 0] += 1.0 }
      .map { (feature: $0.key, amount: $0.value) }
      .sorted { $0.feature < $1.feature }
  }
}
