import ProcessModel

/// A line above the steps that says what a field holds: “Purpose: Get paid within 30 days”.
struct LabeledLine: Equatable {
  let field: Field
  var text: String

  private static let fields: Set<Field> = [.purpose, .scope, .trigger, .outcome]

  /// Words that name a field as a heading, and as often something else at the beginning of a line.
  private static let vague = Set(
    ["Start", "End", "Ends", "Inputs", "Outputs"].map { FoldedKey($0) })

  /// Nil where the line says so of no field.
  init?(_ line: String) {
    let parts = line.split(separator: ":", maxSplits: 1).map { CleanText.line(String($0)) }
    self.init(cells: parts)
  }

  /// A row of a table of two columns.
  init?(cells: [String]) {
    guard cells.count == 2, !cells[1].isEmpty else { return nil }
    let label = cells[0].hasSuffix(":") ? String(cells[0].dropLast()) : cells[0]
    guard let field = Field(named: label), Self.fields.contains(field),
      !Self.vague.contains(FoldedKey(label))
    else { return nil }
    (self.field, text) = (field, cells[1])
  }

  /// The fields that the lines of a paragraph or row name, and what is left of it; lines that go on with
  /// one above belong to it.
  static func taken(from leaf: Leaf) -> (lines: [LabeledLine], rest: Leaf?) {
    if case .row(let cells, _) = leaf.kind {
      return LabeledLine(cells: cells).map { ([$0], nil) } ?? ([], leaf)
    }
    guard leaf.kind == .paragraph, leaf.text.utf8.contains(UInt8(ascii: ":")) else {
      return ([], leaf)
    }
    var found: [LabeledLine] = []
    var rest: [String] = []
    var goesOn = false
    for line in leaf.writtenLines {
      if let labeled = LabeledLine(line) {
        found.append(labeled)
        goesOn = true
      } else if goesOn, !isLabeled(line) {
        found[found.count - 1].text += " " + CleanText.line(line)
      } else {
        rest.append(line)
        goesOn = false
      }
    }
    let isSplit = !found.isEmpty || rest.contains { OwnerLine($0) != nil }
    guard isSplit else { return ([], leaf) }
    var left = leaf
    left.text = rest.joined(separator: "\n")
    left.softBreaks = []
    return (found, rest.isEmpty ? nil : left)
  }

  /// Whether a line begins with a word or two and a colon, as “Review: yearly” does.
  private static func isLabeled(_ line: String) -> Bool {
    let label = line.prefix { $0 != ":" }
    return label.count < line.count && label.count <= 30
  }
}
