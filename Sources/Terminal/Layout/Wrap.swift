import Workbench

/// Breaks prose into rows of a given width, at blanks where there are any.
struct Wrap {
  let width: Int
  private var rows: [Row] = []
  private var row = Row()
  private var blanks: [(text: String, role: Prose.Role)] = []
  private var word = Row()

  /// Rows of at most `width` columns; at least one row, even of nothing.
  static func rows(
    of prose: Prose, width: Int, breaks: SafeText.Breaks = .blank, signs: Signs
  ) -> [Row] {
    let spans = prose.spans.map { span in
      Row.Span(
        text: SafeText.clean(span.text, breaks: breaks, signs: signs), role: span.role)
    }
    if let row = wholeRow(of: spans, width: width) { return [row] }
    if let rows = NarrowWrap.rows(of: spans, width: width) { return rows }
    var wrap = Wrap(width: max(width, 1))
    for span in spans { wrap.take(span.text, span.role) }
    wrap.endLine()
    return wrap.rows
  }

  /// What fits into one row as it stands, as nearly every cell of a table does.
  private static func wholeRow(of spans: [Row.Span], width: Int) -> Row? {
    var row = Row()
    for span in spans {
      guard !span.text.utf8.contains(UInt8(ascii: "\n")) else { return nil }
      row.append(span.text, span.role)
      guard row.width <= width else { return nil }
    }
    return spans.last?.text.utf8.last == UInt8(ascii: " ") ? nil : row
  }

  private init(width: Int) {
    self.width = width
  }

  private mutating func take(_ text: String, _ role: Prose.Role) {
    var rest = Substring(text)
    while let first = rest.first {
      if first == "\n" {
        endLine()
        rest.removeFirst()
      } else if first == " " {
        takeBlank(role)
        rest.removeFirst()
      } else {
        let piece = rest.prefix { $0 != " " && $0 != "\n" }
        rest = rest[piece.endIndex...]
        add(piece, role)
      }
    }
  }

  private mutating func takeBlank(_ role: Prose.Role) {
    // What an arrow points to stands behind it, not on the next line.
    if isArrow, word.width + 1 < width {
      word.append(" ", role, width: 1)
    } else {
      endWord()
      blanks.append((" ", role))
    }
  }

  private var isArrow: Bool {
    word.spans.count == 1 && ["→", "->"].contains(word.spans[0].text)
  }

  /// Adds to the word at hand; between wide characters a line may break anywhere.
  private mutating func add(_ piece: Substring, _ role: Prose.Role) {
    let width = DisplayWidth.of(String(piece))
    if width == piece.utf8.count || DisplayWidth.isNarrow(piece), word.width + width <= self.width {
      word.append(String(piece), role, width: width)
      return
    }
    for character in piece {
      let width = DisplayWidth.of(character)
      if width == 2 || word.width + width > self.width { endWord() }
      word.append(String(character), role, width: width)
      if width == 2 { endWord() }
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if row.width + blanks.count + word.width > width, !row.isEmpty {
      rows.append(row)
      row = Row()
      blanks = []
    }
    for blank in blanks where row.width + word.width < width {
      row.append(blank.text, blank.role, width: 1)
    }
    blanks = []
    row.append(word)
    word = Row()
  }

  private mutating func endLine() {
    endWord()
    rows.append(row)
    row = Row()
    blanks = []
  }
}
