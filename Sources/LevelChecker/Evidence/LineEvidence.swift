extension Reading {
  /// A line's evidence with the words it rests on, strongest first: it adds up to the line's sum.
  func evidence(for line: Line) -> [Evidence] {
    let share = weights.around.own
    var list = marks[line.marks].compactMap { mark -> Evidence? in
      let weight = Double(weights[mark.feature]) * share
      guard weight != 0 else { return nil }
      return Evidence(
        name: mark.feature.name, words: [words(of: mark.token)], weight: weight)
    }
    let start = weights.around.base * share + weights.around.start
    list.append(Evidence(name: AroundWeights.Names.start.rawValue, weight: start))
    let own = list.reduce(0) { $0 + $1.weight }
    let fromAround =
      line.sum - weights.around.start - Around.clipped(weights.sum(of: marks[line.marks])) * share
    list.append(Evidence(name: AroundWeights.Names.hints.rawValue, weight: fromAround))
    let beyond = line.sum - own - fromAround
    if abs(beyond) > 1e-9 { list.append(Evidence(name: "enough", weight: beyond)) }
    return list.sorted { abs($0.weight) > abs($1.weight) }
  }
}

extension AroundWeights {
  /// What a line comes to in its document.
  func sum(own line: Double, _ around: Around) -> Double {
    start + own * Around.clipped(line) + near * around.near + hints * around.hints
  }
}
