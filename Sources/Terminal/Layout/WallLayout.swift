import Workbench

/// A document for the wall: its title, then its major steps with a free line between them, in the
/// middle of the screen.
struct WallLayout {
  let title: Prose
  let lines: [StepLine]
  let style: Style

  func rows() -> [Row] {
    let margin = Row(String(repeating: " ", count: max((style.measure - 72) / 2, 2)))
    let inner = Style(
      width: style.measure - 2 * margin.width, hasColor: style.hasColor,
      hasUnicode: style.hasUnicode, isScreen: style.isScreen)
    let heading = Wrap.rows(of: title, width: inner.measure, unicode: style.hasUnicode)
    var rows = [Row()] + heading + [Row()]
    for line in lines {
      rows += StepLayout(lines: [padded(line)], style: inner).rows() + [Row()]
    }
    return rows.map { $0.isEmpty ? $0 : $0.indented(by: margin) }
  }

  /// The line with its number as wide as the widest, so that the texts stand under each other.
  private func padded(_ line: StepLine) -> StepLine {
    let widest = lines.map(\.number.count).max() ?? 0
    var line = line
    line.number = String(repeating: " ", count: max(widest - line.number.count, 0)) + line.number
    return line
  }
}
