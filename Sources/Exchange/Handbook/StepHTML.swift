import ProcessModel

/// Writes the steps of a document: as a list to read, or as a run-through to tick off.
struct StepHTML {
  let document: Document
  let anchor: String
  let names: HandbookNames

  /// Steps of a process, each a heading with its bullets.
  var list: HTML {
    var html: HTML = "<ol class=\"steps\">\n"
    for (index, step) in document.steps.enumerated() {
      let number = index + 1
      html += """
        <li id="\(anchor).\(number)"><h3><span class="number">\(number)</span> \(step.text)</h3>\n
        """
      if let seat = names.seat(step.seat), step.seat != document.owner {
        html += "<p class=\"seat\">\(seat)</p>\n"
      }
      html += rest(of: step, number: number)
      html += "</li>\n"
    }
    html += "</ol>\n"
    return html
  }

  /// Steps of a task, each with a box that can be ticked, with or without a script.
  var runThrough: HTML {
    var html: HTML = """
      <div class="run" data-run="\(document.id.text)" data-version="\(document.version)">
      <ol class="steps">\n
      """
    for (index, step) in document.steps.enumerated() {
      let number = index + 1
      let seat = step.seat == document.owner ? nil : names.seat(step.seat)
      html += """
        <li id="\(anchor).\(number)"><label class="tick"><input type="checkbox" autocomplete="off"/> <span class="number">\(number)</span> <span class="text">\(step.text)</span></label>\n
        """
      if let seat { html += "<p class=\"seat\">\(seat)</p>\n" }
      html += rest(of: step, number: number)
      html += "</li>\n"
    }
    html += "</ol>\n</div>\n"
    return html
  }

  private func rest(of step: Step, number: Int) -> HTML {
    var html = HTML()
    if let caution = step.caution {
      html += "<p class=\"caution\"><b>Caution:</b> \(caution)</p>\n"
    }
    html += bullets(step.details, under: Address(step: number))
    if let picture = names.picture(step.picture) {
      html +=
        "<p class=\"picture\"><img src=\"\(picture)\" alt=\"Picture for step \(number)\"/></p>\n"
    }
    if let result = step.result {
      html += "<p class=\"result\"><b>Expected result:</b> \(result)</p>\n"
    }
    let links = step.links.map(names.link).filter { !$0.isEmpty }
    if !links.isEmpty {
      html += "<p class=\"how\"><b>How:</b> "
      for (index, link) in links.enumerated() {
        if index > 0 { html += ", " }
        html += link
      }
      html += "</p>\n"
    }
    return html
  }

  private func bullets(_ details: [Detail], under parent: Address) -> HTML {
    guard !details.isEmpty else { return "" }
    var html: HTML = "<ul class=\"bullets\">\n"
    for (index, detail) in details.enumerated() {
      var address = parent
      if parent.detail == nil {
        address.detail = index + 1
      } else {
        address.subdetail = index + 1
      }
      html += "<li><span class=\"number\">\(address.description)</span> \(detail.text)"
      html += bullets(detail.details, under: address)
      html += "</li>\n"
    }
    html += "</ul>\n"
    return html
  }
}
