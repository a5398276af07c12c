import Workbench

/// Replies as plain lines, without a width: enough to compare words.
enum PlainText {
  static func lines(of reply: Reply) -> [String] { reply.blocks.flatMap(lines) }

  static func line(of refusal: Refusal) -> String {
    [refusal.problem.text, refusal.next.text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let prose), .paragraph(let prose): [prose.text]
    case .list(let items): items.map { "- \($0.text)" }
    case .table(let table):
      table.rows.map { $0.map(\.text).joined(separator: " | ") }
    case .steps(let steps): steps.map(line)
    case .terms(let terms): terms.map { "\($0.term.text): \($0.meaning.text)" }
    case .tree(let tree):
      tree.map { String(repeating: "  ", count: $0.branches.count) + $0.text.text }
    case .wall(let title, let lines): [title.text] + lines.map(line)
    case .verbatim(let text), .markdown(let text): text.split(separator: "\n").map(String.init)
    }
  }

  private static func line(_ step: StepLine) -> String {
    let indent = String(repeating: "  ", count: step.depth)
    let aside = step.aside.isEmpty ? "" : "[\(step.aside.text)]"
    return indent
      + [step.mark.text, step.number, step.text.text, aside].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
