import ProcessModel

/// Writes one document as Markdown with front matter.
struct DocumentMarkdown {
  let names: ExportNames

  func bytes(of document: Document) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(4096)
    frontMatter(document, into: &out)
    out.append(utf8: "\n# ")
    MarkdownEscape.write(document.title, .heading, into: &out)
    out.append(utf8: "\n")
    for field in document.fieldsInOrder.filter({ !ControlFields.all.contains($0) }) {
      guard let text = document.fields[field], !text.isEmpty else { continue }
      out.append(utf8: "\n## \(field.title)\n\n")
      FieldMarkdown.write(text, into: &out)
    }
    if !document.steps.isEmpty {
      out.append(utf8: "\n## Steps\n\n")
      StepMarkdown(names: names).write(document.steps, into: &out)
    }
    if !document.links.isEmpty {
      out.append(utf8: "\n## \(Headings.related)\n\n")
      for link in document.links {
        out.append(utf8: "- ")
        names.link(to: link, into: &out)
        out.append(utf8: "\n")
      }
    }
    return out
  }

  private func frontMatter(_ document: Document, into out: inout [UInt8]) {
    out.append(utf8: "---\n")
    YAMLText.pair("id", document.id.text, into: &out)
    YAMLText.pair("level", document.level.rawValue, into: &out)
    if document.isCore { out.append(utf8: "core: true\n") }
    if document.status != .draft {
      YAMLText.pair("status", document.status.rawValue, into: &out)
    }
    if document.version != 0 { out.append(utf8: "version: \(document.version)\n") }
    YAMLText.pair("state", ContentHash(of: document).text, into: &out)
    if let owner = document.owner { YAMLText.pair("owner", names.seats.label(owner), into: &out) }
    for field in ControlFields.all {
      if let text = document.fields[field], !text.isEmpty {
        YAMLText.pair(field.rawValue, text, into: &out)
      }
    }
    if !document.steps.isEmpty {
      out.append(utf8: "ids: \"\(IDLine.text(of: document.steps))\"\n")
    }
    if !document.waivers.isEmpty {
      YAMLText.pair("waivers", DecisionText.text(of: document.waivers), into: &out)
    }
    out.append(utf8: "---\n")
  }
}
