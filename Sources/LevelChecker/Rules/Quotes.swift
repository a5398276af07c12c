extension Reading {
  /// The words of a line that carry evidence of the given kinds, each once, strongest first: a command
  /// with what it is done to, a label with its quotes off.
  func telling(_ line: Line, limit: Int = 3, where isTelling: (Feature) -> Bool) -> [String] {
    let found = marks[line.marks]
      .filter { isTelling($0.feature) && Weights.shared[$0.feature] > 0 }
      .sorted { Weights.shared[$0.feature] > Weights.shared[$1.feature] }
    var spans: [ClosedRange<Int>] = []
    for mark in found where !spans.contains(where: { $0.contains(mark.token) }) {
      spans.append(span(around: mark, in: line))
      if spans.count == limit { break }
    }
    return spans.map { words(of: $0, in: line) }
  }

  private func span(around mark: LineReader.Mark, in line: Line) -> ClosedRange<Int> {
    var last = mark.token
    if tokens[last].traits.contains(.quoted) {
      while last + 1 < line.tokens.upperBound, tokens[last + 1].traits.contains(.quoted) {
        last += 1
      }
      return mark.token...last
    }
    if mark.feature == .sign(.menuPath) { return menuPath(around: mark.token, in: line) }
    guard mark.feature.isDeed || mark.feature.isPair else {
      return mark.token...last
    }
    while last + 1 < line.tokens.upperBound, last - mark.token < 3,
      [.word, .number].contains(tokens[last + 1].kind), !entry(last + 1).classes.contains(.and),
      !entry(last + 1).classes.contains(.preposition), !entry(last + 1).classes.contains(.to)
    {
      last += 1
    }
    while last > mark.token, entry(last).classes.contains(.determiner) { last -= 1 }
    return mark.token...last
  }

  private func menuPath(around arrow: Int, in line: Line) -> ClosedRange<Int> {
    var first = arrow
    var last = arrow
    while first > line.tokens.lowerBound,
      tokens[first - 1].kind == .arrow
        || tokens[first - 1].traits.contains(.capitalised)
    {
      first -= 1
    }
    while last + 1 < line.tokens.upperBound,
      tokens[last + 1].kind == .arrow
        || tokens[last + 1].traits.contains(.capitalised)
    {
      last += 1
    }
    return first...last
  }
}

extension [String] {
  /// “Click New” and “type”
  var quoted: String {
    let parts = map { "“\($0)”" }
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Feature {
  /// Whether it is about a verb.
  var isDeed: Bool { index < Feature.Mood.allCases.count * Feature.verbCount }

  /// Whether it is about doing something to a screen.
  var isInterfaceDeed: Bool {
    guard isDeed else { return false }
    let classes: [WordClass] = [.click, .enter, .choose, .goTo, .computer, .run, .copy]
    return classes.contains { $0.rawValue == index % Feature.verbCount }
  }

  /// Whether it is something seen on a screen that is nothing else anywhere.
  var isUnmistakableLabel: Bool {
    let signs: [Sign] = [.menuPath, .address, .path, .keyName]
    return signs.contains { Feature.sign($0) == self }
  }

  /// Whether it is something seen on a screen.
  var isLabel: Bool {
    let signs: [Sign] = [.quotedLabel, .menuPath, .address, .path, .keyName]
    return signs.contains { Feature.sign($0) == self }
      || self == .thing(WordClass.screen.rawValue)
  }
}
