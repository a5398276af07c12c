import ArgumentParser
import ProcessModel
import Store

struct MeCommand: Command {
  static let page = Page(
    "me", .start, usage: "me [NAME]",
    summary: "Say or see who is writing.",
    paragraph:
      "Your name stands beside every change in the history, and undo takes back your own changes only. It is kept in the workspace; starting with way --by NAME says it for one visit.",
    examples: [
      .init("me", "says who you are"),
      .init("me Anna Weber", "signs what you do from now on as Anna Weber"),
    ])
  static let grammar = Grammar([.text])

  @Argument var name: String?

  func run(in session: inout Session) throws -> Reply {
    guard let name else {
      let author = try session.author()
      return .say("You are \(author, .strong).", payload: ["me": author])
    }
    let cleaned = try CleanText.checkedLine(name, as: "Your name")
    session.statedAuthor = nil
    // Signed by the new name, so that undo, which takes back one's own changes newest first, leads back
    // over the change of names to what was done under the old one.
    let author = session.authorInShell ?? cleaned
    _ = try session.openLedger().commit(
      SetCompany("\(cleaned) writes here") { $0.me = cleaned },
      Signature(author: author, at: session.world.now()))
    guard author == cleaned else {
      return .say(
        "Kept; but WAY_AUTHOR is set in your shell and goes first: here you are \(author, .strong).",
        payload: ["me": author])
    }
    return .say("From now on you are \(author, .strong).", payload: ["me": author])
  }
}
