import ArgumentParser
import ProcessModel

struct RenameCommand: Command {
  static let page = Page(
    "rename", .write, usage: "rename [DOCUMENT to] TITLE",
    summary: "Give a document another title.",
    paragraph:
      "Links follow: whatever points to the document shows the new title. Agree on one name for each Core Process and stay with it.",
    examples: [
      .init("rename Winning work", "renames the current document"),
      .init("rename Sales to Winning work", "renames another one"),
    ])
  static let grammar = Grammar([.text])

  @Argument var text: String?

  func run(in session: inout Session) throws -> Reply {
    guard let text else {
      throw Refusal("Which title?", next: "Type \("rename TITLE", .command).")
    }
    let (document, title) = try parts(of: text, session)
    let commit = try session.commit(RenameDocument(document.id, to: title))
    session.look(at: commit.outcome)
    return .say(
      "\(document.title, .strong) is called \(commit.outcome.title, .strong) now.",
      payload: ["former": document.title, "title": commit.outcome.title])
  }

  /// `X to Y` renames X where there is a document called X; else all of it is the new title.
  private func parts(of text: String, _ session: Session) throws -> (Document, String) {
    let words = Words(line: text)
    if words.count > 1, words[0].text.lowercased() == "to" {
      return (try session.currentDocument(), words.joined(1..<words.count))
    }
    for index in words.words.indices.dropFirst().dropLast()
    where words[index].text.lowercased() == "to" {
      let name = words.joined(0..<index)
      guard session.isTitle(name) || name.hasPrefix("#") || session.seen == nil else { continue }
      return (try session.document(named: name), words.joined((index + 1)..<words.count))
    }
    let single = words.count == 1 ? words[0].text : text
    return (try session.currentDocument(), single)
  }
}
