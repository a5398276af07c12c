/// One measured figure beside the peer it is promised against.
struct Figure {
  /// What was measured.
  var name: String
  var ours: Double
  var peer: Peer
  var unit = "ms"
  /// At most so many times the peer's value.
  var target: Double

  /// What a figure is held against.
  struct Peer {
    var name: String
    var value: Double
  }

  var ratio: Double { ours / peer.value }
  var isMet: Bool { ratio <= target }
}

extension Figure {
  /// The figures as lines of a table.
  static func table(_ figures: [Figure]) -> String {
    let head = ["figure", "way", "peer", "", "ratio", "target", ""]
    let rows = figures.map { figure in
      [
        figure.name, figure.written(figure.ours), figure.written(figure.peer.value),
        figure.peer.name, rounded(figure.ratio), "≤ \(rounded(figure.target))",
        figure.isMet ? "ok" : "MISS",
      ]
    }
    let widths = head.indices.map { column in
      ([head] + rows).map { $0[column].count }.max() ?? 0
    }
    return ([head] + rows).map { row in
      zip(row, widths).enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return [1, 2, 4, 5].contains(column) ? blanks + cell.0 : cell.0 + blanks
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private func written(_ value: Double) -> String { "\(Self.rounded(value)) \(unit)" }

  /// Two digits behind the point below ten, none above a hundred.
  private static func rounded(_ value: Double) -> String {
    let scale: Double = value < 10 ? 100 : value < 100 ? 10 : 1
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}

extension Array<Double> {
  var median: Double {
    let sorted = sorted()
    return isEmpty ? .nan : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }

  /// The value that so many of a hundred do not exceed.
  func percentile(_ share: Int) -> Double {
    isEmpty ? .nan : sorted()[Swift.min(count * share / 100, count - 1)]
  }
}
