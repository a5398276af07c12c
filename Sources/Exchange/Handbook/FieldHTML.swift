/// Writes the text of a field as paragraphs and lists.
enum FieldHTML {
  static func html(of text: String) -> HTML {
    var html = HTML()
    var open: FieldLine.Kind?
    for line in FieldLines(text).lines {
      switch (open, line.kind) {
      case (.bullet, .bullet), (.number, .number): html += "</li>\n<li>\(line.text)"
      case (.bullet, .plain) where !line.isAfterGap, (.number, .plain) where !line.isAfterGap,
        (.plain, .plain) where !line.isAfterGap:
        html += "<br/>\(line.text)"
        continue
      default:
        html += end(of: open)
        html += start(of: line.kind)
        html += HTML(escaping: line.text)
      }
      open = line.kind
    }
    html += end(of: open)
    return html
  }

  private static func start(of kind: FieldLine.Kind) -> HTML {
    switch kind {
    case .bullet: "<ul>\n<li>"
    case .number(1): "<ol>\n<li>"
    case .number(let first): "<ol start=\"\(first)\">\n<li>"
    case .plain: "<p>"
    }
  }

  private static func end(of kind: FieldLine.Kind?) -> HTML {
    switch kind {
    case .bullet: "</li>\n</ul>\n"
    case .number: "</li>\n</ol>\n"
    case .plain: "</p>\n"
    case nil: ""
    }
  }
}
