/// How a text is set: blanks in a row, empty lines around list items, the numbers of a list.
///
/// Programs that format Markdown set all of it anew, which nobody means as a change.
enum TextLayout {
  static func isAll(between one: String, _ other: String) -> Bool {
    one == other || bare(one) == bare(other)
  }

  /// The text without its layout: its words with a blank between them, its lines, and an empty line where
  /// a new paragraph begins.
  private static func bare(_ text: String) -> [UInt8] {
    var bare: [UInt8] = []
    var isAfterGap = false
    var isAfterItem = true
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let words = line.split(separator: 0x20)
      guard let first = words.first else {
        isAfterGap = true
        continue
      }
      let isNumbered = isNumber(first)
      let isItem = isNumbered || first.elementsEqual("-".utf8)
      if isAfterGap, !isItem, !isAfterItem { bare.append(0x0A) }
      for (index, word) in words.enumerated() {
        if isNumbered, index == 0 { bare += "1.".utf8 } else { bare += word }
        bare.append(0x20)
      }
      bare.append(0x0A)
      (isAfterGap, isAfterItem) = (false, isItem)
    }
    return bare
  }

  private static func isNumber(_ word: Substring.UTF8View) -> Bool {
    word.count > 1 && word.last == UInt8(ascii: ".")
      && word.dropLast().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

extension Document {
  /// The document with the texts of the state it grew out of, wherever nothing but their layout differs.
  package func keepingLayout(of base: Document) -> Document {
    guard self != base else { return self }
    var document = self
    func settle(_ text: inout String, _ before: String?) {
      if let before, TextLayout.isAll(between: text, before) { text = before }
    }
    settle(&document.title, base.title)
    for (field, text) in fields {
      var text = text
      settle(&text, base.fields[field])
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
