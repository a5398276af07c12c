extension Document {
  /// The document as it may be kept, whoever wrote it: every text cleaned, empty fields left out.
  ///
  /// - Throws: `EditError` where a title, step or bullet is empty, a text is too long or a document of
  ///   another level calls itself a Core Process.
  func checked() throws(EditError) -> Document {
    var document = self
    document.title = try CleanText.checkedLine(title, as: "The title")
    guard !isCore || level == .sop else { throw .notAnSOP(document.title, level) }
    document.version = max(version, 0)
    for (field, text) in fields {
      document.fields[field] = try CleanText.checkedField(text, field)
    }
    for index in steps.indices { document.steps[index] = try steps[index].checked() }
    for index in waivers.indices { document.waivers[index] = try waivers[index].checked() }
    return document
  }
}

extension Step {
  func checked() throws(EditError) -> Step {
    var step = self
    step.text = try CleanText.checkedLine(text, as: "The step")
    for index in details.indices { step.details[index] = try details[index].checked() }
    step.caution = try caution.flatMap { text throws(EditError) in
      try CleanText.optionalLine(text, as: "The caution")
    }
    step.result = try result.flatMap { text throws(EditError) in
      try CleanText.optionalLine(text, as: "The expected result")
    }
    return step
  }
}

extension Detail {
  /// The bullet with its texts cleaned; what is nested deeper than the third level moves up into it.
  func checked() throws(EditError) -> Detail {
    var detail = Detail(id: id, text: try CleanText.checkedLine(text, as: "The bullet"))
    for inner in details.flatMap(\.flattened) {
      let text = try CleanText.checkedLine(inner.text, as: "The bullet")
      detail.details.append(Detail(id: inner.id, text: text))
    }
    return detail
  }

  private var flattened: [Detail] { [self] + details.flatMap(\.flattened) }
}

extension Waiver {
  func checked() throws(EditError) -> Waiver {
    var waiver = self
    waiver.reason = try CleanText.optionalLine(reason, as: "The reason") ?? ""
    waiver.by = CleanText.line(by)
    return waiver
  }
}

extension ParkedIssue {
  func checked() throws(EditError) -> ParkedIssue {
    var issue = self
    issue.text = try CleanText.checkedLine(text, as: "The issue")
    issue.place = place.map(CleanText.line)
    issue.by = CleanText.line(by)
    return issue
  }
}

extension Company {
  /// The company with its names cleaned.
  func checked() throws(EditError) -> Company {
    var company = self
    company.name = try CleanText.optionalLine(name, as: "The name of the company") ?? ""
    company.me = try me.flatMap { name throws(EditError) in
      try CleanText.optionalLine(name, as: "Your name")
    }
    return company
  }
}
