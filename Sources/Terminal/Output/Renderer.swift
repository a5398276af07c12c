import Workbench

/// Turns a reply into text for one style; nothing of a document reaches a screen except through here.
package struct Renderer {
  let style: Style

  package init(style: Style) {
    self.style = style
  }

  /// The whole reply, each line ended, or nothing where there is nothing to say.
  package func text(of reply: Reply) -> String {
    if reply.wantsJSON { return JSONText.text(of: reply.payload) }
    var text = ""
    var previous: Block?
    for block in reply.blocks {
      if let previous, standApart(previous, block) { text += "\n" }
      text += self.text(of: block)
      previous = block
    }
    return text
  }

  /// What happened, and on the next line what to type.
  package func text(of refusal: Refusal, line: Int? = nil) -> String {
    let problem = line.map { "line \($0): \(refusal.problem)" as Prose } ?? refusal.problem
    var text = self.text(of: .paragraph(problem))
    if !refusal.next.isEmpty { text += self.text(of: .paragraph(refusal.next)) }
    return text
  }

  private func text(of block: Block) -> String {
    switch block {
    case .heading(let prose):
      print(wrap(prose).map { $0.emphasised(as: .strong) })
    case .paragraph(let prose):
      print(wrap(prose, breaks: .keep))
    case .list(let items):
      print(items.flatMap(bulleted))
    case .table(let table):
      print(TableLayout(table: table, style: style).rows())
    case .steps(let lines):
      print(
        StepLayout(lines: style.hasColor ? lines : lines.map(\.spelledOut), style: style).rows())
    case .wall(let title, let lines):
      print(WallLayout(title: title, lines: lines, style: style).rows())
    case .terms(let terms):
      print(TermLayout(terms: terms, style: style).rows())
    case .tree(let lines):
      print(TreeLayout(lines: lines, style: style).rows())
    case .markdown(let text):
      style.isScreen ? print(MarkdownLayout(text: text, style: style).rows()) : ended(text)
    case .verbatim(let text):
      ended(style.isScreen ? SafeText.cleanVerbatim(text, signs: style.signs) : text)
    }
  }

  /// Talk stays together; everything else has room around it, and a heading belongs to what follows.
  private func standApart(_ previous: Block, _ block: Block) -> Bool {
    switch (previous, block) {
    case (.heading, _): false
    case (.paragraph, .paragraph), (.paragraph, .list), (.list, .paragraph): false
    default: true
    }
  }

  private func bulleted(_ item: Prose) -> [Row] {
    let bullet = Row(style.hasUnicode ? "• " : "- ")
    let rows = Wrap.rows(of: item, width: style.measure - 2, signs: style.signs)
    return rows.enumerated().map { $1.indented(by: $0 == 0 ? bullet : Row("  ")) }
  }

  private func wrap(_ prose: Prose, breaks: SafeText.Breaks = .blank) -> [Row] {
    Wrap.rows(of: prose, width: style.measure, breaks: breaks, signs: style.signs)
  }

  private func print(_ rows: [Row]) -> String {
    rows.reduce(into: "") { $0 += Ink.text(of: $1, color: style.hasColor) + "\n" }
  }

  private func ended(_ text: String) -> String {
    text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
  }
}
