import ProcessModel

/// Documents under the names of the public JSON schema for standard operating procedures, one file each.
package enum SOPFormat: ExportFormat {
  package static let name = "sop-json"
  package static let summary = "JSON after the public schema for standard operating procedures"
  package static let shape = ExportShape.fileEach(ending: "json")
  package static let reach = ExportReach.alone

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    let workspace = outgoing.ordered
    let names = HandbookNames(outgoing, workspace)
    return ExportFile.each(workspace.documents, ending: "json") { text(of: $0, names) }
  }

  private static func text(of document: Document, _ names: HandbookNames) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      if let name = document.fields[.approver] {
        json.key("approver")
        json.object { $0.pair("name", name) }
      }
      json.pair("category", names.word(for: document.kind))
      json.pair("department", names.seat(document.owner))
      json.pair("effective_date", day(document.fields[.effective]))
      json.pair("id", document.id.text)
      json.pair("purpose", document.fields[.purpose])
      json.key("references")
      json.array(document.allLinks) { json, id in
        json.object { json in
          json.pair("identifier", id.text)
          json.pair("title", names.title(id) ?? names.titleStayingHere(id))
        }
      }
      json.pair("review_date", day(document.fields[.review]))
      json.pair("scope", document.fields[.scope])
      json.pair("status", status(of: document))
      json.key("steps")
      json.array(Array(document.steps.enumerated())) { json, entry in
        json.step(entry.element, number: entry.offset + 1, document, names)
      }
      json.pair("title", document.title)
      json.pair("version", "\(document.version)")
    }
    json.newline()
    return json.bytes
  }

  /// A text that is a day and nothing else.
  private static func day(_ text: String?) -> String? {
    guard let text, text.utf8.count == 10,
      text.utf8.enumerated().allSatisfy({ index, byte in
        index == 4 || index == 7
          ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      })
    else { return nil }
    return text
  }

  private static func status(of document: Document) -> String {
    switch document.status {
    case .draft: "draft"
    case .inReview: "review"
    case .approved: "approved"
    case .retired: "retired"
    }
  }
}

extension Step {
  /// The step and its bullets, those of the third level further in.
  fileprivate var instruction: String {
    let bullets = details.flatMap { detail in
      ["- \(detail.text)"] + detail.details.map { "  - \($0.text)" }
    }
    return ([text] + bullets).joined(separator: "\n")
  }
}

extension JSONText {
  fileprivate mutating func step(
    _ step: Step, number: Int, _ document: Document, _ names: HandbookNames
  ) {
    object { json in
      json.pair("cautions", [step.caution].compactMap(\.self))
      json.pair("expected_output", step.result)
      json.pair("instruction", step.instruction)
      json.pair("references", StepWords(step: step, names: names).titles)
      json.pair(
        "responsible_role", names.seat(step.seat) ?? names.seat(document.owner))
      json.pair("step_number", number)
      json.pair("title", step.text)
    }
  }
}
