import ProcessModel

/// Work instructions as schema.org describes a `HowTo`, for portals and search.
package enum HowToFormat: ExportFormat {
  package static let name = "howto"
  package static let summary = "work instructions as schema.org HowTo, for portals and search"
  package static let shape = ExportShape.fileEach(ending: "jsonld")
  package static let reach = ExportReach.alone

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    let workspace = outgoing.ordered
    let names = HandbookNames(outgoing, workspace)
    let tasks = workspace.documents.filter {
      $0.level == .workInstruction || outgoing.asked.contains($0.id)
    }
    return ExportFile.each(tasks, ending: "jsonld") { text(of: $0, names) }
  }

  private static func text(of document: Document, _ names: HandbookNames) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.pair("@context", "https://schema.org")
      json.pair("@type", "HowTo")
      json.pair("description", document.fields[.purpose] ?? document.fields[.result])
      json.pair("identifier", document.id.text)
      json.pair("name", document.title)
      json.key("step")
      json.array(Array(document.steps.enumerated())) { json, entry in
        json.object { json in
          json.pair("@type", "HowToStep")
          json.pair("name", entry.element.text)
          json.pair("position", entry.offset + 1)
          json.pair("text", StepWords(step: entry.element, names: names).sentences)
        }
      }
      if let tools = document.fields[.tools] {
        json.key("tool")
        json.array(parts(of: tools)) { json, tool in
          json.object { json in
            json.pair("@type", "HowToTool")
            json.pair("name", tool)
          }
        }
      }
      json.pair("version", "\(document.version)")
    }
    json.newline()
    return json.bytes
  }

  /// The things that a list or a line with commas names.
  private static func parts(of text: String) -> [String] {
    FieldLines(text).lines.flatMap { line in
      line.text.split(separator: ",").map { CleanText.line(String($0)) }
    }.filter { !$0.isEmpty }
  }
}
