import Workbench

/// The bytes of a prompt as libedit wants them.
///
/// Colours stand between marks, so that they are not counted as columns. Two marked runs may not
/// touch, and none may be the last thing in the prompt: libedit would lose it.
enum PromptText {
  /// The value that begins and ends a run that is not counted.
  static let mark = "\u{01}"

  /// How much of the window's width a prompt may take: half of it, more where it holds what Enter takes,
  /// since then there is mostly nothing to type.
  static func share(of prompt: Prompt) -> Double { prompt.proposal.isEmpty ? 0.5 : 0.8 }

  /// For libedit.
  static func marked(_ prose: Prose, style: Style, share: Double = 0.5) -> String {
    text(prose, style: style, share: share, mark: mark)
  }

  /// For printing it ourselves.
  static func plain(_ prose: Prose, style: Style, share: Double = 0.5) -> String {
    text(prose, style: style, share: share, mark: "")
  }

  private static func text(
    _ prose: Prose, style: Style, share: Double, mark: String
  ) -> String {
    var result = ""
    var current = ""
    for span in shortened(prose, style: style, share: share) + [Row.Span(text: "", role: .plain)] {
      let wanted = style.hasColor ? Ink.start(span.role) : ""
      if wanted != current, !(span.text.isEmpty && current.isEmpty) {
        result += mark + (current.isEmpty ? "" : Ink.reset) + wanted + mark
        current = wanted
      }
      result += span.text
    }
    return result + " "
  }

  /// Cleaned, without the blanks at its end, and at most so wide: the name of a long document may not
  /// push the text out of sight.
  private static func shortened(_ prose: Prose, style: Style, share: Double) -> [Row.Span] {
    var spans = prose.spans.map { span in
      let text = SafeText.clean(span.text, breaks: .blank, signs: style.signs)
      return Row.Span(text: text, role: span.role)
    }
    while let last = spans.last {
      let text = String(last.text.reversed().drop { $0 == " " }.reversed())
      spans[spans.count - 1].text = text
      if !text.isEmpty { break }
      spans.removeLast()
    }
    let excess =
      spans.reduce(0) { $0 + DisplayWidth.of($1.text) } - Int(Double(style.width) * share)
    return excess > 0 ? cut(excess, outOf: spans, style: style) : spans
  }

  /// Takes columns out of the longest stretch, at its end but for the sign that ends the prompt.
  private static func cut(_ excess: Int, outOf spans: [Row.Span], style: Style) -> [Row.Span] {
    var spans = spans
    guard let longest = spans.indices.max(by: { spans[$0].text.count < spans[$1].text.count })
    else { return spans }
    let dots = style.hasUnicode ? "…" : "..."
    let text = spans[longest].text
    let sign = longest == spans.count - 1 ? String(text.suffix(1)) : ""
    var kept = String(text.dropLast(sign.count))
    let room = max(DisplayWidth.of(text) - excess - dots.count - DisplayWidth.of(sign), 1)
    while DisplayWidth.of(kept) > room { kept.removeLast() }
    spans[longest].text = kept + dots + sign
    return spans
  }
}
