import ProcessModel

/// One task a line and nothing else, as checklist programs take it when it is pasted.
package enum ListFormat: ExportFormat {
  package static let name = "list"
  package static let summary = "one task a line, to paste into Process Street and other checklists"
  package static let shape = ExportShape.file(ending: "txt")
  package static let reach = ExportReach.alone

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    [ExportFile(path: "list.txt") { PlainText.of(outgoing) { $0.steps.map(\.text) } }]
  }
}

/// Documents as lines of text: one alone by its lines, several each under its title.
enum PlainText {
  static func of(_ outgoing: Outgoing, _ lines: (Document) -> [String]) -> [UInt8] {
    let documents = outgoing.ordered.documents
    var out: [UInt8] = []
    for (index, document) in documents.enumerated() {
      if index > 0 { out.append(utf8: "\n") }
      if outgoing.root == nil { out.append(utf8: document.title + "\n") }
      for line in lines(document) { out.append(utf8: line + "\n") }
    }
    return out
  }
}
