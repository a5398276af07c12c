import ProcessModel

/// A Markdown file as a flat row of events, so that nothing that reads it has to recurse.
enum MarkdownEvent: Equatable {
  case openItem(ListMark)
  case closeItem
  case leaf(Leaf)
}

/// What stood before a list item.
enum ListMark: Equatable {
  case bullet
  case number(Int)
}

/// A block that holds text: a heading, paragraph, code block, row of a table, or piece of HTML.
struct Leaf: Equatable {
  enum Kind: Equatable {
    case heading(Int)
    case paragraph
    case code
    case html
    /// The texts of its cells.
    case row([String], isHeader: Bool)
  }

  var kind: Kind
  /// The text without marks; where the author broke a line on purpose, a line feed.
  var text = ""
  /// The text that stands outside of links and pictures.
  var outside = ""
  /// The addresses of its links, in order.
  var links: [String] = []
  /// The addresses of its pictures, in order.
  var pictures: [String] = []
  var firstLine = 0
  var lastLine = 0

  /// Where in the text, in bytes, a blank stands for the end of a line in the file.
  var softBreaks: [Int] = []

  /// The text line by line as it stands in the file.
  var writtenLines: [String] {
    var lines: [String] = []
    var start = text.utf8.startIndex
    for (offset, index) in text.utf8.indices.enumerated()
    where text.utf8[index] == 0x0A || softBreaks.contains(offset) {
      lines.append(String(text[start..<index]))
      start = text.utf8.index(after: index)
    }
    lines.append(String(text[start...]))
    return lines
  }

  /// The text on one line.
  var line: String { CleanText.line(text) }
}
