import Workbench

/// One line on the screen: words with their roles, and how many columns they take.
struct Row: Equatable {
  private(set) var spans: [Span] = []
  private(set) var width = 0

  /// Neighbouring words of one role.
  struct Span: Equatable {
    var text: String
    var role: Prose.Role
  }

  init() {}

  init(_ text: String, _ role: Prose.Role = .plain) {
    append(text, role)
  }

  var isEmpty: Bool { spans.isEmpty }

  mutating func append(_ text: String, _ role: Prose.Role = .plain) {
    guard !text.isEmpty else { return }
    append(text, role, width: DisplayWidth.of(text))
  }

  mutating func append(_ text: String, _ role: Prose.Role, width: Int) {
    if let last = spans.last, last.role == role {
      spans[spans.count - 1].text += text
    } else {
      spans.append(Span(text: text, role: role))
    }
    self.width += width
  }

  mutating func append(_ other: Row) {
    for span in other.spans { append(span.text, span.role, width: 0) }
    width += other.width
  }

  /// Adds blanks up to a column.
  mutating func pad(to column: Int) {
    if width < column { append(String(repeating: " ", count: column - width)) }
  }

  func indented(by prefix: Row) -> Row {
    var row = prefix
    row.append(self)
    return row
  }

  /// Plain words take another role, as in a heading.
  func emphasised(as role: Prose.Role) -> Row {
    var row = Row()
    for span in spans { row.append(span.text, span.role == .plain ? role : span.role) }
    return row
  }
}
