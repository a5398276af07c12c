import ProcessModel

/// One document as plain markup, with real headings, lists and links and nothing else, for programs
/// that make office files of it.
struct OfficePage {
  let document: Document
  let names: HandbookNames
  /// Where other documents of the same export stand.
  let files: [DocumentID: String]

  /// Fields that stand above the steps, as on a page.
  private static let above: [Field] = [
    .purpose, .trigger, .outcome, .scope, .tools, .cautions, .result,
  ]

  var bytes: [UInt8] {
    let control = ControlLine(document: document, names: names)
    let change = names.standings[document.id]?.change.map { "\($0)" } ?? ""
    var html: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta name="\(ExportMarks.document)" content="\(document.id.text)"/>
      <meta name="\(ExportMarks.version)" content="\(document.version)"/>
      <meta name="\(ExportMarks.change)" content="\(change)"/>
      <meta name="\(ExportMarks.standing)" content="\(control.line)"/>
      </head>
      <body>
      <h1>\(document.title)</h1>
      <p>\(control.sentence)</p>\n
      """
    for field in Self.above { html += section(field) }
    html += steps
    // The line under the title says how the document stands.
    for field in document.fieldsInOrder
    where !Self.above.contains(field) && !ControlFields.all.contains(field) {
      html += section(field)
    }
    html += related
    html += "</body>\n</html>\n"
    return html.bytes
  }

  private func section(_ field: Field) -> HTML {
    guard let text = document.fields[field], !text.isEmpty else { return "" }
    return "<h2>\(field.title)</h2>\n\(FieldHTML.html(of: text))"
  }

  private var steps: HTML {
    guard !document.steps.isEmpty else { return "" }
    var html: HTML = "<h2>Steps</h2>\n<ol>\n"
    for (index, step) in document.steps.enumerated() {
      html += "<li><p>\(step.text)</p>\n"
      // Above the bullets: a paragraph below a list within a list is read back as an item.
      html += line(.seat, step.seat.flatMap(names.seat))
      html += line(.caution, step.caution)
      html += line(.result, step.result)
      if !step.links.isEmpty {
        html += "<p>\(StepAttribute.how.rawValue): "
        for (place, id) in step.links.enumerated() {
          if place > 0 { html += ", " }
          html += link(id)
        }
        html += "</p>\n"
      }
      if let picture = names.picture(step.picture) {
        html += "<p><img src=\"\(picture)\" alt=\"Step \(index + 1)\"/></p>\n"
      }
      html += bullets(step.details, type: "A")
      html += "</li>\n"
    }
    html += "</ol>\n"
    return html
  }

  private func line(_ attribute: StepAttribute, _ text: String?) -> HTML {
    guard let text, !text.isEmpty else { return "" }
    return "<p>\(attribute.rawValue): \(text)</p>\n"
  }

  private func bullets(_ details: [Detail], type: HTML) -> HTML {
    guard !details.isEmpty else { return "" }
    var html: HTML = "<ol type=\"\(type)\">\n"
    for detail in details {
      html += "<li>\(detail.text)\n\(bullets(detail.details, type: "1"))</li>\n"
    }
    html += "</ol>\n"
    return html
  }

  private var related: HTML {
    guard !document.links.isEmpty else { return "" }
    var html: HTML = "<h2>\(Headings.related)</h2>\n<ul>\n"
    for id in document.links { html += "<li>\(link(id))</li>\n" }
    html += "</ul>\n"
    return html
  }

  private func link(_ id: DocumentID) -> HTML {
    let title = names.title(id) ?? names.titleStayingHere(id) ?? id.text
    guard let file = files[id] else { return "\(title)" }
    return "<a href=\"\(URLText.encoded(file))\">\(title)</a>"
  }
}
