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
    var all: [Around] = []
    all.reserveCapacity(own.count)
    each(of: own.map(score)) { all.append($1) }
    return all
  }

  /// What a line scores by its own words.
  static func score(_ own: Double) -> Double { logistic(clipped(own)) }

  /// For every line, from what they score by their own words.
  @inline(__always)
  static func each(of scores: some RandomAccessCollection<Double>, _ take: (Int, Around) -> Void) {
    let hinting = Double(scores.count { $0 > hint }) + usual.hints
    let hints = hinting / (Double(scores.count) + usual.lines)
    var before: Double?
    var rest = scores.makeIterator()
    var this = rest.next()
    var index = 0
    while let score = this {
      let after = rest.next()
      take(index, Around(near: near(before, after), hints: hints))
      (before, this) = (score, after)
      index += 1
    }
  }

  private static func near(_ before: Double?, _ after: Double?) -> Double {
    guard let before else { return after ?? noNeighbour }
    return after.map { (before + $0) / 2 } ?? before
  }

  package static func clipped(_ own: Double) -> Double { min(max(own, -mostOwn), mostOwn) }
}
