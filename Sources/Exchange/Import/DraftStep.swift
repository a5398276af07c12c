/// A list item at the margin, and what belongs to it.
struct DraftStep: Equatable {
  var text = ""
  var details: [DraftDetail] = []
  var seat: String?
  var caution: String?
  var result: String?
  var links: [String] = []
  /// The text that these links stand in.
  var linkWords: String?
  var picture: String?
  /// Addresses in the folder that its text leads to.
  var mentions: [String] = []
  /// What belongs to it and has no place of its own.
  var asides: [String] = []
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
    let pieces = LongText.pieces(step.text)
    if let first = pieces.first, pieces.count > 1 {
      step.text = first
      step.details = pieces.dropFirst().map { DraftDetail(text: $0) } + step.details
    }
    return step
  }
}

extension DraftDetail {
  /// The bullet, or several where it is longer than a bullet may be.
  private var short: [DraftDetail] { LongText.pieces(text).map { DraftDetail(text: $0) } }

  /// The bullet, or where it has no text the bullets below it in its place.
  fileprivate var settled: [DraftDetail] {
    let below = details.filter { !$0.text.isEmpty }
    guard !text.isEmpty else { return below.flatMap(\.short) }
    var bullets = LongText.pieces(text).map { DraftDetail(text: $0) }
    bullets[0].details = below.flatMap(\.short)
    return bullets
  }
}
