import ProcessModel

/// A document to start from: a Markdown file of this folder that travels inside the program.
package struct Template: Sendable {
  /// What a person types, as in `new core process Sales from sales`; the file has the same name.
  package let name: String
  /// Other names under which people look for it.
  package let aliases: [String]
  package let kind: Document.Kind
  /// One line for the list of templates.
  package let summary: String
  private let bytes: @Sendable () -> [UInt8]

  init(
    _ name: String, _ kind: Document.Kind, aliases: [String] = [], _ summary: String,
    _ bytes: @autoclosure @escaping @Sendable () -> [UInt8]
  ) {
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.summary = summary
    self.bytes = bytes
  }

  /// The file's Markdown, read only when asked for.
  package var text: String { String(decoding: bytes(), as: UTF8.self) }

  /// The template of that name or alias, compared without case, blanks, hyphens and punctuation.
  package static func named(_ name: String) -> Template? {
    let key = FoldedKey(name)
    return all.first { template in
      ([template.name] + template.aliases).contains { FoldedKey($0) == key }
    }
  }
}
