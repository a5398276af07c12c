import ProcessModel

/// What is said of a document's standing on every page: version, who approved it and when, and how
/// long that holds.
struct ControlLine {
  let document: Document
  let names: HandbookNames

  private var standing: Outgoing.Standing? { names.standings[document.id] }

  var isDraft: Bool { standing?.isDraft ?? (document.status != .approved) }

  /// “Version 2”, “Draft, changed since version 2”, “Draft”.
  var version: String {
    guard isDraft else { return "Version \(document.version)" }
    return document.version > 0 ? "DRAFT, changed since version \(document.version)" : "DRAFT"
  }

  /// “2026-11-25 by Anna”; nil for a draft.
  var approval: String? {
    guard !isDraft else { return nil }
    let parts = [
      standing?.approvedOn ?? document.fields[.effective],
      document.fields[.approver].map { "by \($0)" },
    ]
    let text = parts.compactMap(\.self).joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  /// All of it in one line, for the foot of a printed page.
  var line: String {
    ([document.title, version] + [approval.map { "approved \($0)" }].compactMap(\.self))
      .joined(separator: " · ")
  }

  /// The same without the title and with everything else that is known.
  var sentence: String { pairs.map { "\($0.name): \($0.text)" }.joined(separator: " · ") }

  private var pairs: [(name: String, text: String)] {
    let all: [(String, String?)] = [
      ("Version", isDraft ? version : "\(document.version)"), ("Approved", approval),
      ("In effect from", document.fields[.effective]),
      ("Review by", document.fields[.review]),
      (
        document.level == .workInstruction ? "Done by" : "Owner",
        names.seatWithHolder(document.owner)
      ),
    ]
    return all.compactMap { name, text in text.map { (name, $0) } }
  }

  var html: HTML {
    var html: HTML = "<dl class=\"control\">\n"
    for (name, text) in pairs {
      html += "<div><dt>\(name)</dt><dd>\(text)</dd></div>\n"
    }
    html += "</dl>\n"
    return html
  }
}
