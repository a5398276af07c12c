extension Refusal {
  /// Offers to write the line down as a step, where a document is open and the line reads like one:
  /// “Pull the permit” begins with the name of a command and was meant for the document.
  func offeringStep(_ words: Words, in session: Session) -> Refusal {
    guard exit == .words, session.seen != nil, let first = words.words.first, !first.isQuoted else {
      return self
    }
    let isCommand = CommandList.find(words) != nil
    let isLikely =
      isCommand
      ? first.text.first?.isUppercase == true && words.words.count > 2 : words.words.count > 1
    guard isLikely, !next.spans.contains(where: { $0.text.hasPrefix("step ") }) else { return self }
    let offer: Prose = "\("step \(first.text)…", .command) writes it down as a step."
    return Refusal(problem, next: next.spans.isEmpty ? offer : next + " " + offer, exit: exit)
  }
}
