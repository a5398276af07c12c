import Workbench

/// Breaks prose in which every scalar takes one column and blanks stand one by one between words that
/// are no longer than a row, as in nearly all there is: it is cut where it stands, rather than put
/// together word by word.
struct NarrowWrap {
  private let spans: [Row.Span]
  private let width: Int
  private var rows: [Row] = []
  /// Where the row at hand begins, and the columns of its words so far.
  private var start = Place()
  private var rowWidth = 0
  /// The blank ahead of the word at hand, where that begins, and its columns so far.
  private var blank = Place()
  private var word = Place()
  private var wordWidth = 0

  /// A byte of one of the spans.
  private struct Place {
    var span = 0
    var byte = 0
  }

  /// The rows that `Wrap` would make; nil for other prose.
  static func rows(of spans: [Row.Span], width: Int) -> [Row]? {
    var wrap = NarrowWrap(spans: spans, width: width)
    for (number, span) in spans.enumerated() {
      guard wrap.isSimple(span, number) else { return nil }
      var text = span.text
      guard text.withUTF8({ wrap.take($0, of: number) }) else { return nil }
    }
    guard wrap.wordWidth > 0, let last = spans.last else { return nil }
    wrap.endWord()
    wrap.endRow(at: Place(span: spans.count - 1, byte: last.text.utf8.count))
    return wrap.rows
  }

  private init(spans: [Row.Span], width: Int) {
    self.spans = spans
    self.width = width
  }

  /// Neighbours of one role would be one span, in which an arrow could stand.
  private func isSimple(_ span: Row.Span, _ number: Int) -> Bool {
    !span.text.isEmpty && DisplayWidth.isNarrow(span.text)
      && (number == 0 || spans[number - 1].role != span.role)
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, of span: Int) -> Bool {
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: " ") {
        guard wordWidth > 0 else { return false }
        // What an arrow points to stands behind it, not on the next line.
        if wordWidth <= 2, wordWidth + 1 < width, isArrow(upTo: Place(span: span, byte: index)) {
          wordWidth += 1
        } else {
          endWord()
          blank = Place(span: span, byte: index)
        }
      } else if !UTF8.isContinuation(byte) {
        if wordWidth == 0 { word = Place(span: span, byte: index) }
        wordWidth += 1
        guard wordWidth <= width else { return false }
      }
    }
    return true
  }

  /// Whether the word at hand is an arrow, all of it in one span.
  private func isArrow(upTo end: Place) -> Bool {
    guard word.span == end.span || word.span == end.span - 1 && end.byte == 0 else { return false }
    let text = spans[word.span].text.utf8.dropFirst(word.byte)
    let written = word.span == end.span ? text.prefix(end.byte - word.byte) : text
    return written.elementsEqual("→".utf8) || written.elementsEqual("->".utf8)
  }

  private mutating func endWord() {
    if rowWidth > 0, rowWidth + 1 + wordWidth > width {
      endRow(at: blank)
      start = word
      rowWidth = 0
    }
    rowWidth += (rowWidth > 0 ? 1 : 0) + wordWidth
    wordWidth = 0
  }

  private mutating func endRow(at end: Place) {
    var row = Row()
    for number in start.span...end.span {
      let text = spans[number].text.utf8
      let first = number == start.span ? start.byte : 0
      let last = number == end.span ? end.byte : text.count
      let piece = text.prefix(last).dropFirst(first)
      row.append(String(Substring(piece)), spans[number].role)
    }
    rows.append(row)
  }
}
