/// Writes the text of a field as paragraphs and lists that read back line for line.
struct FieldMarkdown {
  private var out: [UInt8] = []
  /// How far the text of the open item stands in.
  private var indent = 0

  static func write(_ text: String, into out: inout [UInt8]) {
    var field = FieldMarkdown()
    for line in FieldLines(text).lines { field.add(line) }
    out.append(contentsOf: field.out)
    out.append(utf8: "\n")
  }

  private mutating func add(_ line: FieldLine) {
    switch line.kind {
    case .bullet: item(line, mark: "- ")
    case .number(let number): item(line, mark: "\(number). ")
    case .plain where out.isEmpty || line.isAfterGap:
      indent = 0
      breakLine(line)
      MarkdownEscape.write(line.text, .paragraphStart, into: &out)
    case .plain:
      // A backslash at its end breaks the line for good: other tools fill paragraphs anew.
      out.append(utf8: "\\")
      breakLine(line)
      out.append(contentsOf: repeatElement(0x20, count: indent))
      MarkdownEscape.write(line.text, .nextLine, into: &out)
    }
  }

  private mutating func item(_ line: FieldLine, mark: String) {
    breakLine(line)
    out.append(utf8: mark)
    indent = mark.utf8.count
    MarkdownEscape.write(line.text, .paragraphStart, into: &out)
  }

  private mutating func breakLine(_ line: FieldLine) {
    if !out.isEmpty { out.append(utf8: line.isAfterGap ? "\n\n" : "\n") }
  }
}
