/// A list item at the margin, and what belongs to it.
struct DraftStep: Equatable {
  var text = ""
  var details: [DraftDetail] = []
  var seat: String?
  var caution: String?
  var result: String?
  var links: [String] = []
  var picture: String?
}

/// A list item below another.
struct DraftDetail: Equatable {
  var text = ""
  var details: [DraftDetail] = []
}

extension DraftStep {
  /// The step with a text, taken from its first bullet where it has none of its own; nil where there is
  /// nothing in it.
  var settled: DraftStep? {
    var step = self
    step.details = details.flatMap(\.settled)
    if text.isEmpty, let first = step.details.first {
      step.text = first.text
      step.details = first.details + step.details.dropFirst()
    }
    if step == DraftStep() { return nil }
    if step.text.isEmpty { step.text = "…" }
    return step
  }
}

extension DraftDetail {
  /// The bullet, or where it has no text the bullets below it in its place.
  fileprivate var settled: [DraftDetail] {
    let below = details.filter { !$0.text.isEmpty }
    return text.isEmpty ? below : [DraftDetail(text: text, details: below)]
  }
}
