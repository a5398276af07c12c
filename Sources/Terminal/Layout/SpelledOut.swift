import Workbench

extension StepLine {
  /// The line with what is new and what is gone told by signs, for where there is no colour to tell it:
  /// `{+new+}` and `[-gone-]`.
  var spelledOut: StepLine {
    guard text.spans.contains(where: { $0.role == .added || $0.role == .removed }) else {
      return self
    }
    var line = self
    line.text = Prose(
      spans: text.spans.map { span in
        switch span.role {
        case .added: Prose.Span(text: "{+\(span.text)+}", role: .plain)
        case .removed: Prose.Span(text: "[-\(span.text)-]", role: .plain)
        default: span
        }
      })
    return line
  }
}
