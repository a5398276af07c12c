import ProcessModel

/// A picture as text that GitHub, Notion and others draw: the hierarchy, or the stages of one document
/// in the lanes of its seats.
package enum MermaidFormat: ExportFormat {
  package static let name = "mermaid"
  package static let summary = "a diagram as text, which GitHub, Notion and Obsidian draw"
  package static let shape = ExportShape.file(ending: "mmd")
  package static let reach = ExportReach.alone

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    [
      ExportFile(path: "diagram.mmd") {
        let workspace = outgoing.ordered
        let names = HandbookNames(outgoing, workspace)
        let root = workspace.documents.first { $0.id == outgoing.root }
        let lines = root.map { stages(of: $0, names) } ?? hierarchy(of: workspace)
        return Array((lines.joined(separator: "\n") + "\n").utf8)
      }
    ]
  }

  private static func hierarchy(of workspace: Workspace) -> [String] {
    let numbers = Dictionary(
      workspace.documents.enumerated().map { ($1.id, $0 + 1) },
      uniquingKeysWith: { first, _ in first })
    var lines = ["flowchart LR"]
    for (index, document) in workspace.documents.enumerated() {
      let text = quoted(document.title)
      lines.append(
        "  d\(index + 1)" + (document.kind == .coreProcess ? "([\(text)])" : "[\(text)]"))
    }
    for (index, document) in workspace.documents.enumerated() {
      for target in document.allLinks.compactMap({ numbers[$0] }) {
        lines.append("  d\(index + 1) --> d\(target)")
      }
    }
    return lines
  }

  private static func stages(of document: Document, _ names: HandbookNames) -> [String] {
    let lanes = LaneOrder(document, names)
    var lines = ["flowchart LR"]
    for (lane, seat) in lanes.seats.enumerated() {
      lines.append("  subgraph lane\(lane + 1)[\(quoted(seat))]")
      for (index, step) in document.steps.enumerated() where lanes.places[index] == lane {
        lines.append("    s\(index + 1)[\(quoted("\(index + 1) \(step.text)"))]")
      }
      lines.append("  end")
    }
    if document.steps.count > 1 {
      lines.append(
        "  " + document.steps.indices.map { "s\($0 + 1)" }.joined(separator: " --> "))
    }
    return lines
  }

  /// Text in which nothing is an order: what means something to Mermaid stands as its number.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      if "\"#&<>`\\[]{}()|;%".unicodeScalars.contains(scalar) {
        out += "#\(scalar.value);"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
