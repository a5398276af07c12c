import ProcessModel

/// Reads plain text as an outline: lines with numbers, letters or dashes are items, and so are lines
/// that stand in; everything else is a heading or a paragraph.
struct TextOutline {
  private struct Row {
    var number: Int
    var indent: Int
    var mark: Mark?
    var text: String
  }

  /// What stands before an item, by its looks: each kind of mark is a level where nothing stands in.
  private enum Mark: Hashable {
    case number(parts: Int)
    case letter
    case bullet(UInt8)

    var list: ListMark { if case .bullet = self { .bullet } else { .number(1) } }
  }

  private var rows: [Row] = []
  private var events: [MarkdownEvent] = []
  /// The open items: how far each stands in, and its mark.
  private var open: [(indent: Int, mark: Mark?)] = []
  private var paragraph: Leaf?

  static func events(of bytes: ArraySlice<UInt8>) -> [MarkdownEvent] {
    var outline = TextOutline()
    outline.split(bytes)
    outline.build()
    return outline.events
  }

  private mutating func split(_ bytes: ArraySlice<UInt8>) {
    var lines = LineRanges(bytes)
    var number = 0
    while let range = lines.next() {
      number += 1
      var indent = 0
      let rest = bytes[range].drop { byte in
        indent += byte == 0x09 ? 4 : 1
        return byte == 0x20 || byte == 0x09
      }
      let (mark, text) = Self.marked(rest)
      rows.append(
        Row(
          number: number, indent: max(indent - 1, 0), mark: mark,
          text: CleanText.line(String(decoding: text, as: UTF8.self))))
    }
  }

  private mutating func build() {
    let filled = rows.filter { !$0.text.isEmpty }
    let hasMarks = filled.contains { $0.mark != nil }
    let margin = filled.map(\.indent).min() ?? 0
    let standsIn = filled.contains { $0.indent > margin + 1 }
    let isList = hasMarks || standsIn || Self.readsAsList(filled)
    let first = rows.firstIndex { !$0.text.isEmpty }
    for (place, row) in rows.enumerated() {
      guard !row.text.isEmpty else {
        endParagraph()
        continue
      }
      if row.mark != nil {
        item(row, row.mark)
      } else if place == first, isTitle(place, isList) {
        leaf(.heading(1), row)
      } else if hasMarks {
        unmarked(row, place)
      } else if isList {
        item(row, nil)
      } else {
        prose(row)
      }
    }
    endParagraph()
    closeItems(to: 0)
  }

  /// The first line names the document where an empty line or the first item follows it.
  private func isTitle(_ place: Int, _ isList: Bool) -> Bool {
    let row = rows[place]
    guard isList, row.text.count <= 120, !row.text.hasSuffix(".") else { return false }
    guard let next = rows[(place + 1)...].first else { return false }
    return next.text.isEmpty || next.mark != nil
      || next.text.allSatisfy { "=-_".contains($0) } || next.indent > row.indent + 1
  }

  /// A line without a mark among lines that have one: it goes on with the item it stands in below, or
  /// is a heading or a paragraph.
  private mutating func unmarked(_ row: Row, _ place: Int) {
    if let item = open.last, place > 0, !rows[place - 1].text.isEmpty || row.indent > item.indent,
      row.indent > 0 || !looksLikeHeading(row.text)
    {
      return append(row)
    }
    closeItems(to: 0)
    if looksLikeHeading(row.text) {
      endParagraph()
      leaf(.heading(2), row)
    } else {
      prose(row)
    }
  }

  private func looksLikeHeading(_ text: String) -> Bool {
    guard text.count <= 80 else { return false }
    if text.hasSuffix(":") { return true }
    let letters = text.filter(\.isLetter)
    return letters.count > 2 && letters.allSatisfy(\.isUppercase)
      || Headings.meaning(of: text) != .other
  }

  private mutating func item(_ row: Row, _ mark: Mark?) {
    endParagraph()
    var depth = 0
    if case .number(let parts)? = mark, parts > 1 {
      depth = min(parts - 1, open.count)
    } else if let level = open.lastIndex(where: { $0.indent < row.indent }) {
      // It stands in below that one, or beside what has the same mark there.
      depth = open.firstIndex { $0.indent == row.indent && $0.mark == mark } ?? level + 1
      if open.count > depth, open[depth].mark != mark, open[depth].indent == row.indent {
        depth += 1
      }
    } else if let same = open.firstIndex(where: { $0.mark == mark && $0.indent >= row.indent }) {
      depth = same
    } else if !open.isEmpty, mark != nil, open[0].indent == row.indent {
      depth = open.count
    }
    closeItems(to: depth)
    events.append(.openItem(mark?.list ?? .bullet))
    open.append((row.indent, mark))
    append(row)
  }

  private mutating func closeItems(to depth: Int) {
    endParagraph()
    while open.count > depth {
      open.removeLast()
      events.append(.closeItem)
    }
  }

  private mutating func prose(_ row: Row) {
    closeItems(to: 0)
    append(row)
  }

  private mutating func append(_ row: Row) {
    if paragraph == nil {
      paragraph = Leaf(
        kind: .paragraph, text: row.text, outside: row.text, firstLine: row.number,
        lastLine: row.number)
    } else {
      paragraph?.text += " " + row.text
      paragraph?.outside += " " + row.text
      paragraph?.lastLine = row.number
    }
  }

  private mutating func endParagraph() {
    if let paragraph { events.append(.leaf(paragraph)) }
    paragraph = nil
  }

  private mutating func leaf(_ kind: Leaf.Kind, _ row: Row) {
    endParagraph()
    let text = row.text.hasSuffix(":") ? String(row.text.dropLast()) : row.text
    events.append(
      .leaf(
        Leaf(kind: kind, text: text, outside: text, firstLine: row.number, lastLine: row.number)))
  }
}

extension TextOutline {
  /// Whether lines without marks are one item each: most begin as a sentence does and few end as one.
  private static func readsAsList(_ rows: [Row]) -> Bool {
    guard rows.count > 1, rows.allSatisfy({ $0.text.count <= 200 }) else { return false }
    let begin = rows.filter { $0.text.first.map { $0.isUppercase || $0.isNumber } ?? false }
    let end = rows.dropLast().filter { $0.text.last.map { ".!?".contains($0) } ?? false }
    return begin.count * 10 >= rows.count * 9 && end.count * 2 <= rows.count
  }

  /// What stands at the beginning of an item, and the text behind it.
  private static func marked(_ line: ArraySlice<UInt8>) -> (Mark?, ArraySlice<UInt8>) {
    for mark in ["•", "◦", "▪", "–", "—", "·", "‣", "●", "○", "☐", "→"] {
      let bytes = Array(mark.utf8)
      guard line.starts(with: bytes) else { continue }
      return (.bullet(bytes[2 % bytes.count]), line.dropFirst(bytes.count).drop { $0 <= 0x20 })
    }
    guard let first = line.first else { return (nil, line) }
    let behind = line.dropFirst()
    if "-*+o".utf8.contains(first), behind.first == 0x20 || behind.first == 0x09 {
      var text = behind.drop { $0 <= 0x20 }
      for box in ["[ ] ", "[x] ", "[X] "] where text.starts(with: box.utf8) {
        text = text.dropFirst(box.utf8.count)
      }
      return (.bullet(first), text)
    }
    return stepped(line) ?? numbered(line) ?? (nil, line)
  }

  /// Marks such as `Step 3:`.
  private static func stepped(_ line: ArraySlice<UInt8>) -> (Mark, ArraySlice<UInt8>)? {
    guard line.prefix(5).map({ $0 | 0x20 }).elementsEqual("step ".utf8) else { return nil }
    let number = line.dropFirst(5).prefix(while: isDigit)
    guard (1...4).contains(number.count), let mark = line[number.endIndex...].first,
      ":.)-".utf8.contains(mark)
    else { return nil }
    let text = line[number.endIndex...].dropFirst().drop { $0 <= 0x20 }
    return text.isEmpty ? nil : (.number(parts: 1), text)
  }

  /// Marks such as `3.`, `3)`, `(3)`, `1.2`, `1A`, `1A1`, `b)`.
  private static func numbered(_ line: ArraySlice<UInt8>) -> (Mark, ArraySlice<UInt8>)? {
    let bracket = line.first == UInt8(ascii: "(")
    let mark = line.dropFirst(bracket ? 1 : 0).prefix { byte in
      isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: ".")
    }
    var rest = line[mark.endIndex...]
    let closes = rest.first == UInt8(ascii: ")")
    guard (1...12).contains(mark.count), !bracket || closes else { return nil }
    if closes { rest = rest.dropFirst() }
    guard rest.first == 0x20 || rest.first == 0x09 else { return nil }
    let text = rest.drop { $0 <= 0x20 }
    let parts = mark.split(separator: UInt8(ascii: "."))
    guard !text.isEmpty, let first = parts.first else { return nil }
    if parts.allSatisfy({ $0.allSatisfy(isDigit) && $0.count < 5 }) {
      let isMarked = closes || mark.last == UInt8(ascii: ".") || parts.count > 1
      return isMarked ? (.number(parts: parts.count), text) : nil
    }
    guard parts.count == 1 else { return nil }
    let digits = first.prefix(while: isDigit)
    let letters = first.dropFirst(digits.count).prefix(while: isLetter)
    let third = first.dropFirst(digits.count + letters.count)
    if !digits.isEmpty, (1...2).contains(letters.count), letters.allSatisfy({ $0 < 0x61 }) {
      guard third.allSatisfy(isDigit) else { return nil }
      return (.number(parts: third.isEmpty ? 2 : 3), text)
    }
    guard digits.isEmpty, letters.count == 1, third.isEmpty,
      closes || mark.last == UInt8(ascii: ".")
    else { return nil }
    return (.letter, text)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80
  }
}
