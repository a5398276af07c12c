import ProcessModel

/// The first of several things, and how many more there are: “Sales, Returns and 3 more”.
struct FirstFew {
  private let shown: [Prose]
  private let more: Int

  /// - Parameters:
  ///   - items: Those that are there to be named.
  ///   - most: How many are named. One more is named as well, rather than counted.
  ///   - count: How many there are, where not all are at hand.
  ///   - say: What one of them is called.
  init<Items: Collection>(
    _ items: Items, most: Int, of count: Int? = nil, _ say: (Items.Element) -> Prose
  ) {
    let count = count ?? items.count
    let isWhole = items.count == count && count <= most + 1
    shown = items.prefix(isWhole ? count : most).map(say)
    more = count - shown.count
  }

  /// Titles and other names, in one line of a sentence.
  static func named(_ names: [String], most: Int = 5) -> Prose {
    FirstFew(names, most: most) { "\($0)" }.inLine
  }

  var inLine: Prose {
    let all = shown.dropFirst().reduce(shown.first ?? "") { "\($0), \($1)" }
    return more > 0 ? "\(all) and \(more) more" : all
  }

  /// One a line.
  var lines: [Prose] {
    more > 0 ? shown + ["\("and \(more) more", .quiet)"] : shown
  }
}
