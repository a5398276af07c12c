import Workbench

/// A tree whose branches are drawn with box characters, or with ASCII where those are not to be had.
struct TreeLayout {
  let lines: [Block.TreeLine]
  let style: Style

  func rows() -> [Row] {
    lines.flatMap { line in
      let above = line.branches.dropLast().map { $0 ? ink.past : ink.empty }.joined()
      let first = above + (line.branches.last.map { $0 ? ink.fork : ink.corner } ?? "")
      let hanging = above + (line.branches.last.map { $0 ? ink.past : ink.empty } ?? "")
      let room = max(style.width - DisplayWidth.of(first), 8)
      return Wrap.rows(of: line.text, width: room, signs: style.signs).enumerated().map {
        $1.indented(by: Row($0 == 0 ? first : hanging, .quiet))
      }
    }
  }

  private var ink: (past: String, empty: String, fork: String, corner: String) {
    style.hasUnicode ? ("│  ", "   ", "├─ ", "└─ ") : ("|  ", "   ", "|- ", "`- ")
  }
}
