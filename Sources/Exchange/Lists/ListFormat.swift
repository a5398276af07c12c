import ProcessModel

/// One task a line, as checklist programs take it when it is pasted: what stands at a step stands behind
/// it in its line.
package enum ListFormat: ExportFormat {
  package static let name = "list"
  package static let summary = "one task a line, to paste into Process Street and other checklists"
  package static let shape = ExportShape.file(ending: "txt")
  package static let reach = ExportReach.alone

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    [ExportFile(path: "list.txt") { Self.bytes(for: outgoing) }]
  }

  private static func bytes(for outgoing: Outgoing) -> [UInt8] {
    PlainText.of(outgoing) { document, names in
      document.steps.map { StepWords(step: $0, names: names).line }
    }
  }
}

/// Documents as lines of text: one alone by its lines, several each under its title.
enum PlainText {
  static func of(
    _ outgoing: Outgoing, _ lines: (Document, HandbookNames) -> [String]
  ) -> [UInt8] {
    let workspace = outgoing.ordered
    let names = HandbookNames(outgoing, workspace)
    var out: [UInt8] = []
    for (index, document) in workspace.documents.enumerated() {
      if index > 0 { out.append(utf8: "\n") }
      if outgoing.root == nil { out.append(utf8: document.title + "\n") }
      for line in lines(document, names) { out.append(utf8: line + "\n") }
    }
    return out
  }
}
