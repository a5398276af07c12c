import Workbench

/// A document for the wall: its title, then its major steps, in the middle of the screen, with a free
/// line between them where all of them find room so.
struct WallLayout {
  let title: Prose
  let lines: [StepLine]
  let style: Style

  func rows() -> [Row] {
    let margin = Row(String(repeating: " ", count: max((style.measure - 72) / 2, 2)))
    let inner = Style(
      width: style.measure - 2 * margin.width, hasColor: style.hasColor,
      hasUnicode: style.hasUnicode, isScreen: style.isScreen)
    let heading = Wrap.rows(of: title, width: inner.measure, signs: style.signs)
    let steps = lines.map { StepLayout(lines: [padded($0)], style: inner).rows() }
    let needed = heading.count + 2 + steps.reduce(0) { $0 + $1.count + 1 }
    // The last row is the prompt's.
    let isAiry = style.height.map { needed < $0 } ?? true
    var rows = [Row()] + heading + [Row()]
    for step in steps { rows += step + (isAiry ? [Row()] : []) }
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
