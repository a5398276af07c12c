import Workbench

/// The list that a second Tab prints: candidates with their notes beside them, cut to the screen.
struct CandidateList {
  let candidates: [Completions.Candidate]
  let style: Style
  /// Lines on the screen.
  let height: Int

  private static let gap = 2

  func text() -> String {
    let rows = hasNotes ? noted() : columns()
    return rows.reduce(into: "") { $0 += Ink.text(of: $1, color: style.hasColor) + "\n" }
  }

  private var hasNotes: Bool { candidates.contains { !$0.note.isEmpty } }

  /// What is left beside the prompt and the line that says how many more there are.
  private var room: Int { max(height - 3, 3) }

  private func noted() -> [Row] {
    let shown = candidates.prefix(candidates.count > room ? room - 1 : room)
    let widest = shown.map { DisplayWidth.of(clean($0.text)) }.max() ?? 0
    let column = min(widest, style.width * 2 / 3)
    var rows = shown.map { candidate in
      var row = Row(cut(clean(candidate.text), to: column))
      let note = cut(clean(candidate.note), to: style.width - column - Self.gap - 1)
      if !note.isEmpty {
        row.pad(to: column + Self.gap)
        row.append(note, .quiet)
      }
      return row
    }
    appendRest(after: shown.count, to: &rows)
    return rows
  }

  private func columns() -> [Row] {
    let widest = candidates.map { DisplayWidth.of(clean($0.text)) }.max() ?? 0
    let cell = min(widest, style.width - 1) + Self.gap
    let across = max((style.width - 1 + Self.gap) / cell, 1)
    let needed = (candidates.count + across - 1) / across
    let height = needed > room ? room - 1 : needed
    let shown = Array(candidates.prefix(height * across))
    var rows = (0..<height).map { index in
      var row = Row()
      for column in 0..<across where column * height + index < shown.count {
        row.pad(to: column * cell)
        row.append(cut(clean(shown[column * height + index].text), to: cell - Self.gap))
      }
      return row
    }
    appendRest(after: shown.count, to: &rows)
    return rows
  }

  private func appendRest(after count: Int, to rows: inout [Row]) {
    guard candidates.count > count else { return }
    rows.append(Row("\(dots) and \(candidates.count - count) more", .quiet))
  }

  private var dots: String { style.hasUnicode ? "…" : "..." }

  private func cut(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var kept = text
    while !kept.isEmpty, DisplayWidth.of(kept) + dots.count > width { kept.removeLast() }
    return kept.isEmpty ? "" : kept + dots
  }

  private func clean(_ text: String) -> String {
    SafeText.clean(text, breaks: .blank, signs: style.signs)
  }
}
