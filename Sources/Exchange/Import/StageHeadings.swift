import ProcessModel

/// Finds headings that are steps rather than sections: those numbered 1, 2, 3 and those below a heading
/// such as “Procedure”; where there are none, paragraphs that count “Step 1: …”, “Step 2: …”.
enum StageHeadings {
  private struct Heading {
    var index: Int
    var level: Int
    var text: String
    var meaning: Headings.Meaning
  }

  /// The places of these headings among the events.
  static func indices(in events: [MarkdownEvent], title: Int?) -> Set<Int> {
    var depth = 0
    var headings: [Heading] = []
    for (index, event) in events.enumerated() where index != title {
      switch event {
      case .openItem: depth += 1
      case .closeItem: depth -= 1
      case .leaf(let leaf):
        guard depth == 0, case .heading(let level) = leaf.kind else { continue }
        headings.append(
          Heading(
            index: index, level: level, text: leaf.line, meaning: Headings.meaning(of: leaf.line)))
      }
    }
    if let counted = numbered(headings) { return counted }
    let stages = below(headings)
    return stages.isEmpty ? paragraphs(in: events, title: title) : stages
  }

  /// Paragraphs outside of lists and fields that count 1, 2, 3 from the first to the last.
  private static func paragraphs(in events: [MarkdownEvent], title: Int?) -> Set<Int> {
    var depth = 0
    var isInField = false
    var found: [Int] = []
    for (index, event) in events.enumerated() where index != title {
      switch event {
      case .openItem: depth += 1
      case .closeItem: depth -= 1
      case .leaf(let leaf):
        guard depth == 0 else { continue }
        if case .heading = leaf.kind {
          switch Headings.meaning(of: leaf.line) {
          case .field, .related: isInField = true
          case .steps, .other: isInField = false
          }
        } else if !isInField, leaf.kind == .paragraph,
          let number = StepNumber(leaf.line, mayBeBare: true)
        {
          guard number.number == found.count + 1 else { return [] }
          found.append(index)
        }
      }
    }
    return found.count > 1 ? Set(found) : []
  }

  /// Headings of one level that count 1, 2, 3, none of which names a field.
  private static func numbered(_ headings: [Heading]) -> Set<Int>? {
    for level in 1...6 {
      let counted = headings.filter { $0.level == level && StepNumber($0.text) != nil }
      guard counted.count > 1, counted.allSatisfy({ $0.meaning == .other }) else { continue }
      let numbers = counted.compactMap { StepNumber($0.text)?.number }
      if numbers == Array(1...counted.count) { return Set(counted.map(\.index)) }
    }
    return nil
  }

  /// The headings one level below one that means steps.
  private static func below(_ headings: [Heading]) -> Set<Int> {
    var found: Set<Int> = []
    for (place, heading) in headings.enumerated() where heading.meaning == .steps {
      let inside = headings[(place + 1)...].prefix { $0.level > heading.level }
      guard let level = inside.map(\.level).min() else { continue }
      let stages = inside.filter { $0.level == level }
      if stages.count > 1 { found.formUnion(stages.map(\.index)) }
    }
    return found
  }
}

/// The number at the beginning of a line such as `3. Quote` or `Step 3: Quote`.
struct StepNumber {
  var number: Int
  var rest: String

  /// - Parameter mayBeBare: Whether “Step 3” alone is one, since what is done stands below.
  init?(_ line: String, mayBeBare: Bool = false) {
    var text = line[...]
    let word = text.prefix { $0.isLetter }
    if ["step", "phase", "stage"].contains(word.lowercased()) {
      text = text.dropFirst(word.count).drop { $0 == " " }
    } else if !word.isEmpty {
      return nil
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
    text = text.dropFirst(digits.count)
    let mark = text.prefix { ".):–—-".contains($0) || $0 == " " }
    let rest = CleanText.line(String(text.dropFirst(mark.count)))
    let isBare = mayBeBare && !word.isEmpty && rest.isEmpty
    guard isBare || !mark.isEmpty, !word.isEmpty || ".):".contains(mark.first ?? " ") else {
      return nil
    }
    guard isBare || !rest.isEmpty else { return nil }
    self.number = number
    self.rest = rest
  }
}
