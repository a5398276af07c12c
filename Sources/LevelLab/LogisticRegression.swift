import Foundation

/// Logistic regression that is held to starting weights: the further a weight moves away from where it
/// starts, the more the documents must ask for it (a Gaussian prior, found by Newton's method).
struct LogisticRegression {
  /// How strongly weights are held; the inverse of the prior's variance.
  var hold: Double
  var start: [Double]

  struct Fit {
    var weights: [Double]
    /// Added to every sum, and not held.
    var constant: Double
  }

  /// A feature that an example shows, and how much of it.
  typealias Entry = (feature: Int, amount: Double)

  /// - Parameter rows: what each example shows, in any order; the sums are taken in that order, so that
  ///   the same rows give the same weights to the last digit.
  /// - Parameter counts: how much each example counts; all the same where none are given.
  func fit(_ rows: [[Entry]], _ labels: [Bool], counts: [Double]? = nil) -> Fit {
    // What no example shows stays where it starts, and need not be solved for.
    let shown = Array(Set(rows.joined().map(\.feature))).sorted()
    let place = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1, $0) })
    let constant = shown.count
    let examples: [[Entry]] = rows.map { row in
      var example = row.map { Entry(place[$0.feature] ?? constant, $0.amount) }
      example.append(Entry(constant, 1))
      return example
    }
    let counts = counts ?? Array(repeating: 1, count: examples.count)
    let start = shown.map { self.start[$0] }
    var weights = start + [0]
    for _ in 0..<30 {
      var gradient = Array(repeating: 0.0, count: constant + 1)
      var curvature = SquareMatrix(size: constant + 1)
      for ((example, label), count) in zip(zip(examples, labels), counts) {
        let sum = example.reduce(0.0) { $0 + $1.amount * weights[$1.feature] }
        let chance = 1 / (1 + exp(-sum))
        let slope = count * chance * (1 - chance)
        let error = count * (chance - (label ? 1 : 0))
        for left in example {
          gradient[left.feature] += error * left.amount
          for right in example where right.feature <= left.feature {
            curvature[left.feature, right.feature] += slope * left.amount * right.amount
          }
        }
      }
      for index in start.indices {
        gradient[index] += hold * (weights[index] - start[index])
        curvature[index, index] += hold
      }
      curvature[constant, constant] += 1e-9
      let step = curvature.solve(gradient)
      for index in weights.indices { weights[index] -= step[index] }
      if step.allSatisfy({ abs($0) < 1e-9 }) { break }
    }
    var all = self.start
    for (index, feature) in shown.enumerated() { all[feature] = weights[index] }
    return Fit(weights: all, constant: weights[constant])
  }
}

/// The lower half of a symmetric, positive definite matrix.
struct SquareMatrix {
  let size: Int
  private var values: [Double]

  init(size: Int) {
    self.size = size
    values = Array(repeating: 0, count: size * size)
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[row * size + column] }
    set { values[row * size + column] = newValue }
  }

  /// Solves by Cholesky's decomposition.
  func solve(_ right: [Double]) -> [Double] {
    var lower = self
    for column in 0..<size {
      for row in column..<size {
        var sum = lower[row, column]
        for before in 0..<column { sum -= lower[row, before] * lower[column, before] }
        lower[row, column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column, column]
      }
    }
    var result = right
    for row in 0..<size {
      for column in 0..<row { result[row] -= lower[row, column] * result[column] }
      result[row] /= lower[row, row]
    }
    for row in (0..<size).reversed() {
      for below in (row + 1)..<max(size, row + 1) {
        result[row] -= lower[below, row] * result[below]
      }
      result[row] /= lower[row, row]
    }
    return result
  }
}
