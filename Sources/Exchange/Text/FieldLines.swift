import ProcessModel

/// One line of a field's text, as it will be shown.
struct FieldLine: Equatable {
  enum Kind: Equatable {
    case bullet
    case number(Int)
    case plain
  }

  var kind: Kind
  /// The text behind the mark.
  var text: String
  /// Whether an empty line parts it from the line before.
  var isAfterGap: Bool
}

/// Reads a field's text line by line: which line is a bullet, and which number counts.
///
/// A number counts only where Markdown would count the same; elsewhere it is part of the text.
struct FieldLines {
  private(set) var lines: [FieldLine] = []
  private var isAfterGap = false
  /// The number of the last item of the open numbered list.
  private var lastNumber: Int?

  init(_ text: String) {
    let isOneLine = !text.utf8.contains { $0 < 0x20 || $0 > 0x7E }
    let clean = isOneLine ? CleanText.line(text) : CleanText.paragraphs(text)
    for line in clean.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) { add(line) }
  }

  private mutating func add(_ line: Substring.UTF8View) {
    guard !line.isEmpty else {
      isAfterGap = true
      return
    }
    if let text = Self.bullet(line) {
      lastNumber = nil
      append(.bullet, text)
    } else if let (number, text) = Self.number(line), counts(number) {
      lastNumber = number
      append(.number(number), text)
    } else {
      if isAfterGap { lastNumber = nil }
      append(.plain, line)
    }
  }

  private mutating func append(_ kind: FieldLine.Kind, _ text: Substring.UTF8View) {
    lines.append(FieldLine(kind: kind, text: String(Substring(text)), isAfterGap: isAfterGap))
    isAfterGap = false
  }

  private func counts(_ number: Int) -> Bool {
    if let lastNumber { return number == lastNumber + 1 }
    return lines.isEmpty || isAfterGap || number == 1
  }

  /// What follows the mark of a bullet; nil where there is none.
  private static func bullet(_ line: Substring.UTF8View) -> Substring.UTF8View? {
    guard line.starts(with: "- ".utf8) else { return nil }
    let text = line.dropFirst(2)
    return text.first == 0x20 ? nil : text
  }

  /// The number and the text of a line such as `3. Ask`; nil where it does not begin with a number as
  /// Markdown writes it.
  private static func number(_ line: Substring.UTF8View) -> (Int, Substring.UTF8View)? {
    let digits = line.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let tail = line.dropFirst(digits.count)
    guard (1...9).contains(digits.count), tail.starts(with: ". ".utf8),
      digits.count == 1 || digits.first != UInt8(ascii: "0"), let number = Int(Substring(digits))
    else { return nil }
    let text = tail.dropFirst(2)
    return text.first == 0x20 ? nil : (number, text)
  }
}
