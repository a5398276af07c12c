import ArgumentParser
import ProcessModel

struct IssueCommand: Command {
  static let page = Page(
    "issue", alsoKnownAs: ["park"], .room, usage: "issue TEXT, or issue #NUMBER done",
    summary: "Park an issue without leaving what you are doing.",
    paragraph:
      "The issue goes on the list with the document and step it came from; the draft goes on. issue #2 done takes it off, issue #2 open puts it back. In a draft type /issue TEXT.",
    examples: [
      .init("issue Who decides about discounts?", "parks an issue"),
      .init("issues", "shows the list"),
    ])
  static let grammar = Grammar([.text])

  @Argument var text: String?

  func run(in session: inout Session) throws -> Reply {
    guard let text else { return try IssuesCommand.parse(["--"]).run(in: &session) }
    if let (number, isDone) = Self.settled(text) {
      let commit = try session.commit(
        SolveIssue(number, doneAt: isDone ? session.world.now() : nil))
      return .say(
        "Issue #\(number), “\(commit.outcome.text)”, is \(isDone ? "done" : "open again").",
        payload: IssuesCommand.Row(commit.outcome, document: nil))
    }
    let signature = try session.signature()
    let seen = session.seen
    // Only while somebody writes is it plain which step an issue comes from.
    let isDrafting = session.isDrafting
    let place = isDrafting ? session.focus.flatMap { seen?.address(of: .step($0)) } : nil
    let issue = ParkedIssue(
      id: session.newID(), number: 0, text: text, document: seen?.id,
      place: place.map(\.description), by: signature.author, at: signature.at)
    let commit = try session.commit(ParkIssue(issue))
    let from = seen.map { " (\($0.title)\(place.map { " \($0)" } ?? ""))" } ?? ""
    return .say(
      "Parked as issue #\(commit.outcome.number): \(commit.outcome.text)\(from, .quiet)",
      payload: IssuesCommand.Row(commit.outcome, document: seen?.title))
  }

  /// `#2 done`, `2 done`, `done 2`: which issue, and whether it is done.
  private static func settled(_ text: String) -> (number: Int, isDone: Bool)? {
    let words = text.split(separator: " ").map { $0.lowercased() }
    guard words.count == 2 else { return nil }
    let states = [
      "done": true, "solved": true, "closed": true, "close": true, "open": false, "reopen": false,
    ]
    let number = words.lazy.compactMap { Int($0.hasPrefix("#") ? String($0.dropFirst()) : $0) }
      .first
    let state = words.lazy.compactMap { states[$0] }.first
    return number.flatMap { number in state.map { (number, $0) } }
  }
}
