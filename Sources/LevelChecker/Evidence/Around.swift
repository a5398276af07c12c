/// What the lines around a line say about it: a line among tasks is more likely one, and so is a line
/// of a document that hints at tasks throughout.
package struct Around {
  /// The mean score of the lines before and after it, by their own words; from 0 to 1.
  package var near: Double
  /// The share of the document's lines that by their own words at least hint at a task; from 0 to 1.
  package var hints: Double

  /// A line's own sum counts up to here, so that one word cannot decide against everything around it.
  private static let mostOwn = 5.0
  /// From this score on, by its own words, a line hints at a task.
  private static let hint = 0.18
  /// How many lines of an ordinary document are reckoned in beside the real ones, so that a document of
  /// a line or two is not judged by itself alone, and how many of them hint.
  private static let usual = (lines: 2.0, hints: 0.7)
  /// What stands in for neighbours where there are none.
  private static let noNeighbour = 0.3

  /// For every line, from the lines' own sums.
  package static func of(_ own: [Double]) -> [Around] {
    let scores = own.map { logistic(clipped($0)) }
    let hints =
      (Double(scores.count { $0 > hint }) + usual.hints) / (Double(scores.count) + usual.lines)
    return scores.indices.map { index in
      Around(near: near(index, scores), hints: hints)
    }
  }

  private static func near(_ index: Int, _ scores: [Double]) -> Double {
    let hasBefore = index > 0
    let hasAfter = index + 1 < scores.count
    if hasBefore, hasAfter { return (scores[index - 1] + scores[index + 1]) / 2 }
    return hasBefore ? scores[index - 1] : hasAfter ? scores[index + 1] : noNeighbour
  }

  package static func clipped(_ own: Double) -> Double { min(max(own, -mostOwn), mostOwn) }
}
