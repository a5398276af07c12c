import ProcessModel

/// Core Processes as the open-source EOS tool CEOS keeps them: one Markdown file each, with its own
/// names in the front matter.
package enum CEOSFormat: ExportFormat {
  package static let name = "ceos"
  package static let summary = "Core Processes as Markdown for CEOS, the open-source EOS tool"
  package static let shape = ExportShape.folder
  package static let reach = ExportReach.alone

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    let workspace = outgoing.ordered
    let names = HandbookNames(outgoing, workspace)
    var slugs = FileNames()
    let processes = workspace.documents.filter { $0.isCore || outgoing.asked.contains($0.id) }
    return processes.enumerated().map { index, document in
      let number = String(index + 1)
      let id = "process-" + String(repeating: "0", count: max(3 - number.count, 0)) + number
      let path = "\(id)-\(slugs.name(for: document.title)).md"
      return ExportFile(path: path) { text(of: document, id: id, day: outgoing.day, names) }
    }
  }

  package static func page(for outgoing: Outgoing) -> ExportFile? { files(for: outgoing).first }

  private static func text(
    of document: Document, id: String, day: String?, _ names: HandbookNames
  ) -> [UInt8] {
    let owner = names.seatWithHolder(document.owner) ?? ""
    var out: [UInt8] = []
    out.append(utf8: "---\n")
    YAMLText.pair("id", id, into: &out)
    YAMLText.pair("title", document.title, into: &out)
    YAMLText.pair("owner", owner, into: &out)
    out.append(utf8: "fba_score: 0\n")
    YAMLText.pair("status", status(of: document), into: &out)
    // The day on which CEOS got it, where no other is known.
    if let day = document.fields[.effective] ?? day { YAMLText.pair("created", day, into: &out) }
    out.append(utf8: "---\n\n# ")
    MarkdownEscape.write(document.title, .heading, into: &out)
    out.append(utf8: "\n")
    if let purpose = document.fields[.purpose] {
      out.append(utf8: "\n## Purpose\n\n")
      FieldMarkdown.write(purpose, into: &out)
    }
    out.append(utf8: "\n## Process Steps\n\n")
    for (index, step) in document.steps.enumerated() {
      let mark = "\(index + 1). "
      out.append(utf8: mark)
      StepMarkdown.text(step.text, into: &out)
      // Its processes are an outline of two levels: whatever stands at a step is a bullet of it.
      let words = StepWords(step: step, names: names)
      StepMarkdown.bullets(words.bullets + words.remarks, indent: mark.utf8.count, into: &out)
    }
    for field in document.fieldsInOrder where !elsewhere.contains(field) {
      guard let text = document.fields[field], !text.isEmpty else { continue }
      out.append(utf8: "\n## \(field.title)\n\n")
      FieldMarkdown.write(text, into: &out)
    }
    if !owner.isEmpty {
      out.append(utf8: "\n## Owner\n\n")
      MarkdownEscape.write(owner, .paragraphStart, into: &out)
      out.append(
        utf8:
          " is accountable for this process being documented, simplified, and followed by all.\n")
    }
    out.append(utf8: notAudited)
    return out
  }

  /// What stands above the steps or in the front matter, and what is only for those who write.
  private static let elsewhere: [Field] = [.purpose, .effective, .notes]

  /// CEOS wants a score, and begins with 0 itself: nobody has measured here whether all follow it.
  private static let notAudited = """

    ## Audit History

    Not audited yet; the score of 0 is where CEOS begins.

    """

  private static func status(of document: Document) -> String {
    switch document.status {
    case .draft, .inReview: "draft"
    case .approved: "active"
    case .retired: "deprecated"
    }
  }
}
