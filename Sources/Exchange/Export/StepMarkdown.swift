import ProcessModel

/// Writes the numbered steps of a document: text, bullets, then what belongs to the step.
struct StepMarkdown {
  let names: ExportNames

  func write(_ steps: [Step], into out: inout [UInt8]) {
    for (index, step) in steps.enumerated() {
      let mark = "\(index + 1). "
      let indent = mark.utf8.count
      out.append(utf8: mark)
      Self.text(step.text, into: &out)
      Self.bullets(step.details, indent: indent, into: &out)
      attributes(of: step, number: index + 1, indent: indent, into: &out)
    }
  }

  static func text(_ text: String, into out: inout [UInt8]) {
    if text.isEmpty {
      // A visible blank: an item without text would part from what stands under it.
      out.append(utf8: "&nbsp;")
    } else {
      MarkdownEscape.write(text, .paragraphStart, into: &out)
    }
    out.append(utf8: "\n")
  }

  static func bullets(_ details: [Detail], indent: Int, into out: inout [UInt8]) {
    for detail in details {
      out.append(contentsOf: repeatElement(0x20, count: indent))
      out.append(utf8: "- ")
      text(detail.text, into: &out)
      bullets(detail.details, indent: indent + 2, into: &out)
    }
  }

  static func bullets(_ texts: [String], indent: Int, into out: inout [UInt8]) {
    for text in texts {
      out.append(contentsOf: repeatElement(0x20, count: indent))
      out.append(utf8: "- ")
      self.text(text, into: &out)
    }
  }

  private func attributes(of step: Step, number: Int, indent: Int, into out: inout [UInt8]) {
    func start(_ word: String) {
      out.append(utf8: "\n")
      out.append(contentsOf: repeatElement(0x20, count: indent))
      out.append(utf8: word)
    }
    func line(_ attribute: StepAttribute, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      start(attribute.rawValue + ": ")
      MarkdownEscape.write(text, .inline, into: &out)
      out.append(utf8: "\n")
    }
    line(.seat, step.seat.map(names.seats.label))
    line(.caution, step.caution)
    line(.result, step.result)
    if !step.links.isEmpty {
      start(StepAttribute.how.rawValue + ": ")
      for (index, link) in step.links.enumerated() {
        if index > 0 { out.append(utf8: ", ") }
        names.link(to: link, into: &out)
      }
      out.append(utf8: "\n")
    }
    if let picture = step.picture {
      let file = names.pictures[picture] ?? "\(ExportNames.missing)\(picture)"
      start("![Step \(number)](\(file))\n")
    }
  }
}

/// What stands under a step beside its bullets, by the word that opens its line.
enum StepAttribute: String, CaseIterable {
  case seat = "Seat"
  case caution = "Caution"
  case result = "Expected result"
  case how = "How"
}
