import Foundation
import ProcessModel

/// A line of a stranger's text that names the document's owner: “Owner: Luis Romero”.
package struct OwnerLine: Equatable, Sendable {
  /// The seat or person, as the text names it.
  package var name: String
  /// The whole line, as the notes hold it.
  package var line: String

  private static let labels: Set<FoldedKey> = Set(
    [
      "Owner", "Owned by", "Process owner", "Document owner", "Procedure owner", "Policy owner",
      "SOP owner", "Responsible", "Responsible person", "Process lead",
    ].map { FoldedKey($0) })

  /// Nil where the line names none.
  package init?(_ line: String) {
    let parts = line.split(separator: ":", maxSplits: 1).map { CleanText.line(String($0)) }
    guard parts.count == 2, !parts[1].isEmpty, Self.labels.contains(FoldedKey(parts[0])) else {
      return nil
    }
    (name, self.line) = (parts[1], CleanText.line(line))
  }

  /// A row of a table of two columns, which stays where it is.
  init?(cells: [String]) {
    guard cells.count == 2 else { return nil }
    self.init("\(cells[0].hasSuffix(":") ? String(cells[0].dropLast()) : cells[0]): \(cells[1])")
    line = cells.joined(separator: " | ")
    isRow = true
  }

  /// Whether it is a row among others, which would be torn if it were taken out.
  package private(set) var isRow = false

  /// What of the name may be a seat or a person, the likeliest first: “Ana Ruiz (Sales). Since March” is
  /// perhaps “Ana Ruiz (Sales)”, “Ana Ruiz” or “Sales”.
  package var candidates: [String] {
    let sentence = name.range(of: ". ").map { String(name[..<$0.lowerBound]) } ?? name
    var found = [name, sentence]
    if let open = sentence.firstIndex(of: "("), let close = sentence.lastIndex(of: ")"),
      open < close
    {
      found += [String(sentence[..<open]), String(sentence[sentence.index(after: open)..<close])]
    }
    found += sentence.split(separator: ",").map(String.init)
    var known: Set<String> = []
    return found.map(CleanText.line).filter { !$0.isEmpty && known.insert($0).inserted }
  }

  /// The name in the fewest words that still are one.
  package var shortName: String {
    var short = name.range(of: ". ").map { String(name[..<$0.lowerBound]) } ?? name
    for end in ["(", ","] {
      if let place = short.firstIndex(of: Character(end)), place > short.startIndex {
        short = String(short[..<place])
      }
    }
    return CleanText.line(short)
  }

  /// The first such line among texts that have no place of their own.
  init?(in prose: [Leaf]) {
    let found = prose.lazy.compactMap { leaf -> OwnerLine? in
      switch leaf.kind {
      case .paragraph:
        leaf.text.split(separator: "\n").lazy.compactMap { OwnerLine(String($0)) }.first
      case .row(let cells, _): OwnerLine(cells: cells)
      default: nil
      }
    }
    guard let first = found.first else { return nil }
    self = first
  }

  /// A text without the line, once the document says the same by its owner; nil where nothing is left.
  package func takenOut(of text: String) -> String? {
    if isRow { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let place = lines.firstIndex(where: { CleanText.line($0) == line }) else { return text }
    lines.remove(at: place)
    let rest = CleanText.paragraphs(lines.joined(separator: "\n"))
    return rest.isEmpty ? nil : rest
  }
}
