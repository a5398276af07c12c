import ProcessModel

/// Builds the text of a field from the blocks below its heading.
struct FieldText {
  private var text = ""
  private var lastLine: Int?
  private var isAfterHeader = false
  /// The open items, and whether the mark of each still has to be written.
  private var items: [(mark: ListMark, isNew: Bool)] = []

  /// The text in its one form, or nil where there is none.
  var clean: String? {
    let isOneLine = !text.utf8.contains { $0 < 0x20 || $0 > 0x7E }
    let clean = isOneLine ? CleanText.line(text) : CleanText.paragraphs(text)
    return clean.isEmpty ? nil : clean
  }

  mutating func openItem(_ mark: ListMark) { items.append((mark, true)) }

  mutating func closeItem() { _ = items.popLast() }

  mutating func add(_ leaf: Leaf) {
    // A mark that goes on the character before it may stand on a blank, and is no blank itself.
    guard leaf.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
    if !text.isEmpty { text += isApart(leaf) ? "\n\n" : "\n" }
    if let item = items.last, item.isNew {
      text += mark(item.mark)
      items[items.count - 1].isNew = false
    }
    text += leaf.text
    lastLine = leaf.lastLine
    isAfterHeader = if case .row(_, isHeader: true) = leaf.kind { true } else { false }
  }

  private func isApart(_ leaf: Leaf) -> Bool {
    if isAfterHeader { return false }
    guard let lastLine else { return true }
    if case .heading = leaf.kind { return true }
    return leaf.firstLine - lastLine > 1
  }

  /// Lists below lists stand at the margin: a field has no levels.
  private func mark(_ mark: ListMark) -> String {
    if case .number(let number) = mark, items.count == 1 { return "\(number). " }
    return "- "
  }
}
