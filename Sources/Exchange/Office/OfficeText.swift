import ProcessModel

/// The paragraphs in the XML of an office file, wherever they stand: in text boxes, comments, headers and
/// footers too, which pandoc passes over.
package struct OfficeText {
  /// Each once, in their order.
  package private(set) var paragraphs: [String] = []
  private var known: Set<String> = []
  private var text: [UInt8] = []
  /// How many elements are open whose text nobody reads: names of authors, dates, what was deleted.
  private var hidden = 0
  /// Whether text stands here that belongs to a paragraph.
  private var depth = 0
  /// In Word text stands in elements of its own, in OpenDocument right in the paragraph.
  private let isWord: Bool

  /// - Parameter xml: One file or several in a row; what is no XML is passed over.
  package init(_ xml: [UInt8], isWord: Bool) {
    self.isWord = isWord
    var place = xml.startIndex
    while let open = xml[place...].firstIndex(of: UInt8(ascii: "<")) {
      if depth > 0, hidden == 0 { text += xml[place..<open] }
      guard let close = xml[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
      take(tag: xml[(open + 1)..<close])
      place = close + 1
    }
    finish()
  }

  /// Paragraphs that are known already, as they stand in markup.
  init(paragraphs: [String]) {
    isWord = false
    for paragraph in paragraphs {
      text = Array(paragraph.utf8)
      finish()
    }
  }

  private mutating func take(tag: ArraySlice<UInt8>) {
    let isEnd = tag.first == UInt8(ascii: "/")
    let isAlone = tag.last == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 1 : 0).prefix { !" \t\r\n/>".utf8.contains($0) }
    switch Self.meanings[String(decoding: name, as: UTF8.self)] {
    case .paragraph:
      finish()
      if !isWord, !isAlone { depth = max(depth + (isEnd ? -1 : 1), 0) }
    case .run where isWord: depth = isEnd || isAlone ? 0 : 1
    case .gap where !isEnd: text.append(UInt8(ascii: " "))
    case .hidden where !isAlone: hidden = max(hidden + (isEnd ? -1 : 1), 0)
    default: break
    }
  }

  private mutating func finish() {
    let line = CleanText.line(Self.unescaped(String(decoding: text, as: UTF8.self)))
    text = []
    if !line.isEmpty, known.insert(line).inserted { paragraphs.append(line) }
  }

  private enum Meaning { case paragraph, run, gap, hidden }

  private static let meanings: [String: Meaning] = [
    "w:p": .paragraph, "text:p": .paragraph, "text:h": .paragraph, "w:t": .run, "w:tab": .gap,
    "w:br": .gap, "w:cr": .gap, "text:s": .gap, "text:tab": .gap, "text:line-break": .gap,
    "dc:creator": .hidden, "dc:date": .hidden, "meta:date-string": .hidden,
    "meta:creator-initials": .hidden, "text:tracked-changes": .hidden,
    "text:note-citation": .hidden, "text:page-number": .hidden, "text:page-count": .hidden,
  ]

  /// Text as it reads where the marks of XML stand for characters.
  package static func unescaped(_ text: String) -> String {
    HTMLEntities.decoded(text)
  }

  /// The paragraphs with a word that a text which was made of the file has nowhere. Numbers of pages are
  /// none.
  package func missing(in markdown: [UInt8]) -> [String] {
    let there = Set(Self.words(of: String(decoding: markdown, as: UTF8.self)))
    return paragraphs.filter { paragraph in
      let words = Self.words(of: paragraph)
      let isPageNumber = words.allSatisfy { word in
        Self.pageWords.contains(word) || word.allSatisfy(\.isNumber)
      }
      return !isPageNumber && !there.isSuperset(of: words)
    }
  }

  private static let pageWords: Set<Substring> = ["page", "of", "seite", "von"]

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
