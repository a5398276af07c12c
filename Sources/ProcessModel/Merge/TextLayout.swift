/// How a text is set: blanks in a row, empty lines around list items, the counting of a list.
///
/// Programs that format Markdown set all of it anew, which nobody means as a change.
enum TextLayout {
  /// - Parameter hasLists: Whether the text may hold lists; a number is a word of any other.
  static func isAll(between text: String, and before: String, hasLists: Bool = false) -> Bool {
    if text == before || bare(text) == bare(before) { return true }
    guard hasLists else { return false }
    // Numbers that no program would have set are somebody's words.
    let counting = NumberedLists(in: text).countedByProgram.counting
    return !counting.isEmpty
      && bare(text, counting) == bare(before, NumberedLists(in: before).counting)
  }

  /// The text without its layout: its words with a blank between them, its lines, and an empty line where
  /// a new paragraph begins.
  ///
  /// - Parameter counting: The lines that begin with a number that is left out.
  private static func bare(_ text: String, _ counting: Set<Int> = []) -> [UInt8] {
    var bare: [UInt8] = []
    var isAfterGap = false
    var isAfterItem = true
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let words = line.split(separator: 0x20)
      guard let first = words.first else {
        isAfterGap = true
        continue
      }
      let isItem = NumberedLists.number(of: first) != nil || first.elementsEqual("-".utf8)
      if isAfterGap, !isItem, !isAfterItem { bare.append(0x0A) }
      for (index, word) in words.enumerated() {
        if index > 0 || !counting.contains(number) { bare += word }
        bare.append(0x20)
      }
      bare.append(0x0A)
      (isAfterGap, isAfterItem) = (false, isItem)
    }
    return bare
  }
}

extension Document {
  /// The document with the texts of the state it grew out of, wherever nothing but their layout differs.
  package func keepingLayout(of base: Document) -> Document {
    guard self != base else { return self }
    var document = self
    func settle(_ text: inout String, _ before: String?, hasLists: Bool = false) {
      if let before, TextLayout.isAll(between: text, and: before, hasLists: hasLists) {
        text = before
      }
    }
    settle(&document.title, base.title)
    for (field, text) in fields {
      var text = text
      settle(&text, base.fields[field], hasLists: true)
      document.fields[field] = text
    }
    let steps = Dictionary(base.steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func settle(_ details: inout [Detail], _ before: [Detail]) {
      let known = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for index in details.indices {
        guard let before = known[details[index].id] else { continue }
        settle(&details[index].text, before.text)
        settle(&details[index].details, before.details)
      }
    }
    for index in document.steps.indices {
      guard let before = steps[document.steps[index].id] else { continue }
      settle(&document.steps[index].text, before.text)
      settle(&document.steps[index].details, before.details)
      if var caution = document.steps[index].caution {
        settle(&caution, before.caution)
        document.steps[index].caution = caution
      }
      if var result = document.steps[index].result {
        settle(&result, before.result)
        document.steps[index].result = result
      }
    }
    return document
  }
}
