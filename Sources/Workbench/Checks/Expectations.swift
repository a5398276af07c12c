import ProcessModel

/// What may come next on a line, for a `?` at its end.
struct Expectations {
  let session: Session

  func reply(to line: String) -> Reply {
    let words = Words(line: line)
    if let (type, _) = CommandList.find(words), words.count > 0,
      line.hasSuffix(" ") || words.count > 1
    {
      let page = type.page
      let found = Completer(session: session).completions(of: line).candidates.prefix(12)
      return Reply(
        [.paragraph("\(page.usage, .command)"), .paragraph("\(page.summary)")]
          + (found.isEmpty
            ? [] : [.terms(found.map { .init("\($0.text, .command)", "\($0.note)") })]))
    }
    let found = Completer(session: session).completions(of: line).candidates
    guard !found.isEmpty else {
      return .say("Nothing begins like that. \("help", .command) lists what you can do.")
    }
    return Reply([.terms(found.map { .init("\($0.text, .command)", "\($0.note)") })])
  }
}
