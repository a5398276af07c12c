import ProcessModel

/// Lays a document out for reading: what it is, its fields, its steps numbered as people say them.
struct DocumentBlocks {
  let document: Document
  let names: DocumentNames
  /// Where findings stand, to mark them in the margin.
  var marked: Set<Address> = []

  var whole: [Block] {
    var blocks: [Block] = [.heading("\(document.title)"), .paragraph(standing)]
    let profile = document.profile
    let fields = profile.fields + Field.allCases.filter { !profile.fields.contains($0) }
    let terms = fields.compactMap { field in
      document.fields[field].map { Block.Term("\(field.title, .quiet)", "\($0)") }
    }
    if !terms.isEmpty { blocks.append(.terms(terms)) }
    if document.steps.isEmpty {
      blocks.append(
        .paragraph(
          "No steps yet: \("draft", .command) takes one a line, \("step TEXT", .command) adds one.")
      )
    } else {
      blocks.append(.steps(lines))
    }
    if !document.links.isEmpty {
      blocks.append(
        .paragraph("Leads to \(document.links.map(names.title).joined(separator: ", "))."))
    }
    return blocks
  }

  private var standing: Prose {
    let kind = LevelWords.name(of: document.kind, in: names.company)
    let owner: Prose =
      if let owner = names.seatWithHolder(document.owner) {
        "Owner: \(owner)"
      } else if document.profile.needsOwner {
        "\("No owner yet", .caution)"
      } else {
        ""
      }
    let version =
      document.version > 0 ? " · \(document.status.inWords(version: document.version))" : ""
    return "\(kind, .strong)\(version)\(owner.isEmpty ? "" : " · ")\(owner)"
  }

  var lines: [StepLine] {
    document.steps.enumerated().flatMap { index, step in
      lines(of: step, at: Address(step: index + 1))
    }
  }

  func lines(of step: Step, at address: Address) -> [StepLine] {
    var lines = [
      StepLine(
        number: "\(address)", text: "\(step.text, .strong)", depth: 0,
        aside: "\(names.seat(step.seat) ?? "", .quiet)", mark: mark(address))
    ]
    for (index, detail) in step.details.enumerated() {
      let place = Address(step: address.step, detail: index + 1)
      lines.append(
        StepLine(number: "\(place)", text: "\(detail.text)", depth: 1, mark: mark(place)))
      for (third, inner) in detail.details.enumerated() {
        let place = Address(step: address.step, detail: index + 1, subdetail: third + 1)
        lines.append(
          StepLine(number: "\(place)", text: "\(inner.text)", depth: 2, mark: mark(place)))
      }
    }
    if let caution = step.caution {
      lines.append(StepLine(number: "", text: "\("Caution:", .caution) \(caution)", depth: 1))
    }
    if let result = step.result {
      lines.append(StepLine(number: "", text: "\("Done when:", .quiet) \(result)", depth: 1))
    }
    if step.picture != nil {
      lines.append(StepLine(number: "", text: "\("(with a picture)", .quiet)", depth: 1))
    }
    for link in step.links {
      lines.append(
        StepLine(number: "", text: "\("→ \(names.title(link))", .good)", depth: 1))
    }
    return lines
  }

  private func mark(_ address: Address) -> Prose {
    marked.contains(address) ? "\("!", .caution)" : ""
  }
}
