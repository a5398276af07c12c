import ProcessModel

/// Cuts running text into sentences, for a file that has no list.
enum Sentences {
  /// A step for every sentence outside of fields; where all text stands in fields, for theirs.
  static func steps(of draft: MarkdownDraft) -> [DraftStep] {
    var texts: [String] = []
    for leaf in draft.prose {
      switch leaf.kind {
      case .heading, .code, .row(_, isHeader: true): continue
      case .row(let cells, isHeader: false): texts += cells
      case .paragraph, .html: texts.append(leaf.line)
      }
    }
    var sentences = texts.flatMap(sentences)
    if sentences.isEmpty {
      let fields = Field.allCases.compactMap { draft.fields[$0] }
      sentences = fields.flatMap { FieldLines($0).lines.flatMap { Self.sentences(in: $0.text) } }
    }
    return sentences.map { DraftStep(text: $0) }
  }

  /// The sentences of one paragraph, each without the blanks around it.
  static func sentences(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var sentences: [String] = []
    var start = 0
    var index = 0
    func take(to end: Int) {
      let sentence = CleanText.line(String(decoding: bytes[start..<end], as: UTF8.self))
      if sentence.utf8.contains(where: isWord) { sentences.append(sentence) }
      start = end
    }
    while index < bytes.count {
      guard ".!?".utf8.contains(bytes[index]) else {
        index += 1
        continue
      }
      let mark = index
      while index < bytes.count, ".!?)\"'".utf8.contains(bytes[index]) { index += 1 }
      // A closing quotation mark outside ASCII: ” or ’ or ».
      for closing in ["”", "’", "»"] where bytes[index...].starts(with: closing.utf8) {
        index += closing.utf8.count
      }
      if ends(bytes, mark: mark, next: index) { take(to: index) }
    }
    take(to: bytes.count)
    return sentences
  }

  /// Whether a full stop ends a sentence: a blank and something other than a small letter follow, and
  /// it belongs to no abbreviation.
  private static func ends(_ bytes: [UInt8], mark: Int, next: Int) -> Bool {
    guard next < bytes.count else { return true }
    guard bytes[next] == 0x20 else { return false }
    if next + 1 < bytes.count,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[next + 1])
    {
      return false
    }
    guard bytes[mark] == UInt8(ascii: ".") else { return true }
    let word = bytes[..<mark].reversed().prefix { isWord($0) || $0 == UInt8(ascii: ".") }
    let text = String(decoding: word.reversed(), as: UTF8.self).lowercased()
    let isInitial = word.count == 1 && !word.contains { $0 >= 0x80 }
    return !isInitial && !abbreviations.contains(text)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "etc", "approx", "mr", "mrs", "ms", "dr", "no", "vs", "incl", "cf", "fig", "min",
    "max", "dept", "inc", "ltd", "co", "st", "p.m", "a.m", "ca", "z.b", "bzw", "usw",
  ]
}
