/// How much each feature speaks for a task (above zero) or for an SOP (below).
struct Weights: Sendable {
  private let values: [Float]

  /// Reads lines of a feature's name and its weight.
  init(_ table: String) {
    var byName: [String: Float] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 2, let weight = Float(words[1]) else { continue }
      byName[String(words[0])] = weight
    }
    values = Feature.all.map { byName[$0.name] ?? 0 }
  }

  static let shared = Weights(StepWeights.table)

  subscript(feature: Feature) -> Float { values[feature.index] }
}
