/// Finds the heading that names the document.
enum TitleHeading {
  /// The first heading of the first level, rather one that does not name a field; without any, the
  /// first heading, unless it names a field that others follow.
  static func index(in events: [MarkdownEvent], isNamed: Bool) -> Int? {
    var depth = 0
    var headings: [(index: Int, level: Int, text: String)] = []
    for (index, event) in events.enumerated() {
      switch event {
      case .openItem: depth += 1
      case .closeItem: depth -= 1
      case .leaf(let leaf):
        guard depth == 0, case .heading(let level) = leaf.kind else { continue }
        headings.append((index, level, leaf.line))
      }
    }
    let top = headings.filter { $0.level == 1 }
    if let first = top.first { return (top.first { !isField($0.text) } ?? first).index }
    guard !isNamed, let first = headings.first, !isField(first.text) || headings.count == 1 else {
      return nil
    }
    return first.index
  }

  private static func isField(_ heading: String) -> Bool {
    if case .field = Headings.meaning(of: heading) { true } else { false }
  }
}
