import Foundation

/// Puts other words in place of some wherever they stand in a document: in its steps, their bullets,
/// cautions and results, and in its fields. The title stays.
package struct ReplaceWords: Edit {
  package var document: DocumentID
  package var words: String
  package var others: String

  package init(_ words: String, with others: String, in document: DocumentID) {
    self.document = document
    self.words = words
    self.others = others
  }

  package struct Outcome: Sendable {
    package var document: Document
    /// How many times the words stood there.
    package var count: Int
    /// The steps and bullets that were changed.
    package var lines: [Line]
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    let words = try CleanText.checkedLine(words, as: "What is to be replaced")
    let others = try CleanText.checkedLine(others, as: "What takes its place")
    var count = 0
    var lines: [Line] = []
    func replaced(_ text: String) -> String {
      let found = Self.replacing(words, with: others, in: text)
      count += found.count
      return found.text
    }
    let changed = try amendment.edit(document) { document, amendment in
      for line in document.addressedLines.map(\.line) {
        let before = count
        try document.changeLine(line) { text in
          text = try CleanText.checkedLine(replaced(text), as: "The text")
        }
        if count > before { lines.append(line) }
      }
      for index in document.steps.indices {
        document.steps[index].caution = document.steps[index].caution.map(replaced)
        document.steps[index].result = document.steps[index].result.map(replaced)
      }
      for (field, text) in document.fields where !field.holdsOneValue {
        document.fields[field] = replaced(text)
      }
      let times = count == 1 ? "" : " \(count) times"
      amendment.words = "Replaced “\(words)” with “\(others)”\(times) in \(document.title)"
    }
    return Outcome(document: changed, count: count, lines: lines)
  }

  /// Whole words in any case; where they begin with a capital, what takes their place does too.
  static func replacing(_ words: String, with others: String, in text: String) -> (
    text: String, count: Int
  ) {
    var result = ""
    var count = 0
    var rest = text.startIndex
    var from = text.startIndex
    while let range = text.range(of: words, options: .caseInsensitive, range: from..<text.endIndex)
    {
      from = range.upperBound
      let before =
        range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      guard !(isOfWord(before) && isOfWord(text[range.lowerBound])),
        !(isOfWord(after) && isOfWord(text[text.index(before: range.upperBound)]))
      else { continue }
      let isCapital = text[range.lowerBound].isUppercase && words.first?.isLowercase == true
      result += text[rest..<range.lowerBound]
      result += isCapital ? others.prefix(1).uppercased() + others.dropFirst() : others
      rest = range.upperBound
      count += 1
    }
    return (result + text[rest...], count)
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}

extension Document {
  /// Whether words stand somewhere in it as whole words, its title aside.
  package func says(_ words: String) -> Bool {
    let texts =
      addressedLines.map(\.text) + steps.flatMap { [$0.caution, $0.result].compactMap { $0 } }
      + fields.filter { !$0.key.holdsOneValue }.map(\.value)
    return texts.contains { ReplaceWords.replacing(words, with: "", in: $0).count > 0 }
  }
}
