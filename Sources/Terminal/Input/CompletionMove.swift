import Workbench

/// What Tab does to the line.
enum CompletionMove: Equatable {
  /// Puts text in place of so many code points before the cursor.
  case replace(codePoints: Int, text: String)
  case list
  case nothing

  /// The first Tab adds what all candidates share; where that is nothing, the second lists them.
  init(_ completions: Completions, before line: String, isRepeated: Bool) {
    let candidates = completions.candidates
    let typed = String(line.suffix(max(completions.replacing, 0)))
    guard let first = candidates.first else {
      self = .nothing
      return
    }
    let shared = Self.shared(candidates.map(\.text))
    let codePoints = typed.unicodeScalars.count
    if candidates.count == 1 {
      let text =
        first.text.last.map { $0 == " " || $0 == "/" } == true
        ? first.text : first.text + " "
      self = text == typed ? .nothing : .replace(codePoints: codePoints, text: text)
    } else if shared.count > typed.count, Self.begins(shared, with: typed) {
      self = .replace(codePoints: codePoints, text: shared)
    } else {
      self = isRepeated ? .list : .nothing
    }
  }

  /// The longest common beginning, case aside, in the spelling of the first.
  private static func shared(_ texts: [String]) -> String {
    guard var shared = texts.first else { return "" }
    for text in texts.dropFirst() {
      let count = zip(shared, text).prefix { $0.lowercased() == $1.lowercased() }.count
      shared = String(shared.prefix(count))
    }
    return shared
  }

  private static func begins(_ text: String, with beginning: String) -> Bool {
    zip(text, beginning).allSatisfy { $0.lowercased() == $1.lowercased() }
  }
}
