/// What a file is, by the ending of its name, and so how it is read.
package enum SourceKind: Sendable {
  case markdown
  case text
  case csv
  /// A file of another program, which comes as the Markdown that was made of it.
  case converted

  /// Nil where the name has another ending or none.
  package init?(_ path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[dot...].dropFirst().lowercased() {
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "txt", "text": self = .text
    case "csv", "tsv": self = .csv
    case "docx", "odt", "rtf", "html", "htm", "xhtml": self = .converted
    default: return nil
    }
  }
}
