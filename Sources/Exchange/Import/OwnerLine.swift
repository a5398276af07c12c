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
      "SOP owner",
    ].map { FoldedKey($0) })

  /// Nil where the line names none.
  init?(_ line: String) {
    let parts = line.split(separator: ":", maxSplits: 1).map { CleanText.line(String($0)) }
    guard parts.count == 2, !parts[1].isEmpty, Self.labels.contains(FoldedKey(parts[0])) else {
      return nil
    }
    (name, self.line) = (parts[1], CleanText.line(line))
  }

  /// The first such line among texts that have no place of their own.
  init?(in prose: [Leaf]) {
    let lines = prose.lazy.filter { $0.kind == .paragraph }
      .flatMap { $0.text.split(separator: "\n").map(String.init) }
    guard let found = lines.compactMap(OwnerLine.init).first else { return nil }
    self = found
  }

  /// A text without the line, once the document says the same by its owner; nil where nothing is left.
  package func takenOut(of text: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let place = lines.firstIndex(where: { CleanText.line($0) == line }) else { return text }
    lines.remove(at: place)
    let rest = CleanText.paragraphs(lines.joined(separator: "\n"))
    return rest.isEmpty ? nil : rest
  }
}
