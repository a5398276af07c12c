extension Reading {
  /// The words of a line that carry evidence of the given kinds, each once, strongest first: a command
  /// with what it is done to, a label with its quotes off.
  func telling(_ line: Line, limit: Int = 3, where isTelling: (Feature) -> Bool) -> [String] {
    let found = marks[line.marks].filter { isTelling($0.feature) && weights[$0.feature] > 0 }
    guard !found.isEmpty else { return [] }
    let strongest = found.sorted { weights[$0.feature] > weights[$1.feature] }
    var spans: [ClosedRange<Int>] = []
    for mark in strongest where !spans.contains(where: { $0.contains(mark.token) }) {
      spans.append(span(around: mark, in: line))
      if spans.count == limit { break }
    }
    let quotes = spans.map { words(of: $0) }.filter { $0.contains(where: \.isLetter) }
    // A single little word gives nothing away to a reader while there is a better one.
    let telling = quotes.filter { $0.contains(" ") || $0.utf8.count > 4 }
    return telling.isEmpty ? quotes : telling
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
    if tokens[last].kind == .number { return measure(at: last, in: line) }
    let isLoose = entry(last).classes.contains(.preposition)
    guard mark.feature.isDeed || mark.feature.isPair || isLoose else {
      return mark.token...last
    }
    let object = phrase(from: mark.token, in: line)
    guard object == mark.token else { return mark.token...object }
    return mark.token...place(behind: mark.token, in: line)
  }

  /// The last of the words that belong to the one at `start`: “Open the quote program” ends before “and”.
  private func phrase(from start: Int, in line: Line) -> Int {
    var last = start
    while last - start < 4 {
      let next = token(after: last)
      guard next < line.tokens.upperBound, [.word, .number].contains(tokens[next].kind),
        !entry(next).classes.intersects(.endOfPhrase)
      else { break }
      last = next
    }
    while last > start, entry(last).classes.contains(.determiner) { last -= 1 }
    return last
  }

  /// The token behind one; within a word such as “I-9”, the one behind its hyphen.
  private func token(after token: Int) -> Int {
    let next = token + 1
    guard next + 1 < tokens.count, tokens[next].kind == .symbol,
      tokens[next].traits.contains(.attached), tokens[next + 1].traits.contains(.attached)
    else { return next }
    return next + 1
  }

  /// Where a deed that has no object of its own goes to: “Go to Settings”, “click “Save””.
  private func place(behind deed: Int, in line: Line) -> Int {
    var next = deed + 1
    while next < line.tokens.upperBound, next - deed < 3,
      entry(next).classes.contains(.preposition) || entry(next).classes.contains(.to)
    {
      next += 1
    }
    guard next < line.tokens.upperBound else { return deed }
    if tokens[next].kind == .quote {
      let close = (next + 1..<line.tokens.upperBound).first {
        !tokens[$0].traits.contains(.quoted)
      }
      guard let close, close - next < 6 else { return deed }
      return close
    }
    guard next > deed + 1, [.word, .number].contains(tokens[next].kind) else { return deed }
    return phrase(from: next, in: line)
  }

  /// A number with its unit: “30 minutes”, “5ml”.
  private func measure(at number: Int, in line: Line) -> ClosedRange<Int> {
    let next = number + 1
    guard next < line.tokens.upperBound, [.word, .symbol].contains(tokens[next].kind) else {
      return number...number
    }
    return number...next
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
    guard let last, count > 1 else { return first?.quoted ?? "" }
    return dropLast().map(\.quoted).joined(separator: ", ") + " and " + last.quoted
  }
}

extension String {
  /// “Click New”
  var quoted: String { .joining("“", withInnerQuotes, "”") }

  /// Quotation marks within a quotation.
  fileprivate var withInnerQuotes: String {
    // Most words hold none: their bytes tell quicker than their characters.
    guard utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == 0xE2 }) else { return self }
    return String(
      map { character in
        switch character {
        case "“": "‘"
        case "”": "’"
        case "\"": "'"
        default: character
        }
      })
  }
}

extension Feature {
  /// Whether it is about a verb.
  var isDeed: Bool { index < Feature.Mood.allCases.count * Feature.verbCount }

  /// Whether it is about doing something to a screen.
  var isInterfaceDeed: Bool {
    guard isDeed, index / Feature.verbCount <= Mood.passive.rawValue else { return false }
    switch WordClass(rawValue: index % Feature.verbCount) {
    case .click, .enter, .choose, .goTo, .computer, .run, .copy: return true
    default: return false
    }
  }

  /// Whether it is something seen on a screen that is nothing else anywhere.
  var isUnmistakableLabel: Bool {
    switch sign {
    case .menuPath, .address, .path: true
    default: false
    }
  }

  /// Whether it is something written on a screen.
  var isLabel: Bool {
    switch sign {
    case .saidWords, .quotedLabel, .menuPath, .address, .path: true
    default: false
    }
  }

  /// Whether it shows that a deed is done on a screen, where the verb alone does not: “Insert the row”,
  /// but “Insert the bolt”.
  var isOnScreen: Bool {
    switch sign {
    case .fieldLabel, .placeOnScreen, .labelCommand, .valueForm: return true
    default: break
    }
    switch thing {
    case .screen, .computing, .key: return true
    default: return isLabel
    }
  }
}
