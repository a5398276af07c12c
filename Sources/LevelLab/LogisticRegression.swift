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

  /// - Parameter rows: for each example, the features it shows and how much of each.
  func fit(_ rows: [[Int: Double]], _ labels: [Bool]) -> Fit {
    let size = start.count + 1
    var weights = start + [0]
    for _ in 0..<30 {
      var gradient = Array(repeating: 0.0, count: size)
      var curvature = SquareMatrix(size: size)
      for (row, label) in zip(rows, labels) {
        let entries = row.map { ($0.key, $0.value) } + [(size - 1, 1.0)]
        let sum = entries.reduce(0) { $0 + $1.1 * weights[$1.0] }
        let chance = 1 / (1 + exp(-sum))
        let slope = chance * (1 - chance)
        for (left, amount) in entries {
          gradient[left] += (chance - (label ? 1 : 0)) * amount
          for (right, other) in entries where right <= left {
            curvature[left, right] += slope * amount * other
          }
        }
      }
      for index in start.indices {
        gradient[index] += hold * (weights[index] - start[index])
        curvature[index, index] += hold
      }
      curvature[size - 1, size - 1] += 1e-9
      let step = curvature.solve(gradient)
      for index in weights.indices { weights[index] -= step[index] }
      if step.allSatisfy({ abs($0) < 1e-9 }) { break }
    }
    return Fit(weights: Array(weights.dropLast()), constant: weights[size - 1])
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
