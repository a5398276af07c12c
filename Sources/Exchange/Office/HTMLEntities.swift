/// Characters that stand under a name or a number in HTML and XML: `&eacute;`, `&#8211;`.
enum HTMLEntities {
  /// Characters of the longest name there is, with its marks.
  private static let longest = 33

  /// Those that files are full of. A blank at which no line may end is a blank.
  private static let frequent = [
    "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&amp;": "&", "&nbsp;": " ",
  ]

  /// The text as it is read; a name that stands for nothing stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var decoded = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      decoded += rest[..<start]
      rest = rest[start...]
      let end = rest.prefix(longest).firstIndex(of: ";")
      let entity = end.map { String(rest[...$0]) } ?? "&"
      let meant = end == nil ? nil : frequent[entity] ?? MarkdownTree.characters(of: entity)
      decoded += meant ?? "&"
      rest = rest.dropFirst(meant == nil ? 1 : entity.count)
    }
    return decoded + rest
  }
}
