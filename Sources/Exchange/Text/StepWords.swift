import ProcessModel

/// What a step says besides its own line, as one row of texts: for forms that know a step and what
/// stands under it, and nothing deeper.
struct StepWords {
  let step: Step
  let names: HandbookNames

  /// The bullets of all levels, in reading order.
  var bullets: [String] {
    step.details.flatMap { detail in [detail.text] + detail.details.map(\.text) }
  }

  /// Who has the ball, what to mind, what is to be seen and where it is told in full, each behind the
  /// word it is known by.
  var remarks: [String] {
    func remark(_ attribute: StepAttribute, _ text: String?) -> String? {
      guard let text, !text.isEmpty else { return nil }
      return "\(attribute.rawValue): \(text)"
    }
    return [
      remark(.seat, names.seat(step.seat)), remark(.caution, step.caution),
      remark(.result, step.result), remark(.how, titles.joined(separator: "; ")),
    ].compactMap(\.self)
  }

  /// What the documents are called that tell how it is done, those included that stay here.
  var titles: [String] {
    step.links.compactMap { names.title($0) ?? names.titleStayingHere($0) }
  }

  /// Everything in one line, as a task that is ticked off as a whole.
  var line: String {
    let bullets = bullets.filter { !$0.isEmpty }
    guard !(bullets + remarks).isEmpty else { return step.text }
    // “Fill in:” and “Fill in.” open what follows as “Fill in” does.
    let isOpen = step.text.hasSuffix(":") || step.text.hasSuffix(".")
    let text = isOpen ? String(step.text.dropLast()) : step.text
    let opening = [text, bullets.joined(separator: "; ")].filter { !$0.isEmpty }
    return ([opening.joined(separator: ": ")] + remarks).filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  /// Everything as sentences in a row.
  var sentences: String {
    ([step.text] + bullets + remarks).filter { !$0.isEmpty }.reduce("") { text, next in
      guard let last = text.last else { return next }
      return text + (".!?:".contains(last) ? " " : ". ") + next
    }
  }
}
