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
    try session.lookAgain()
    let isDoubtful = text == title && FoldedKey(text).text.count > 2 && text.contains(" to ")
    let titleDoubt: Prose =
      isDoubtful
      ? " No document is called what stands before “to”, so all of it became the title; \("undo", .command) takes it back."
      : ""
    let doubt = Self.stepMeant(text, document).map(Self.stepDoubt) ?? titleDoubt
    return .say(
      "\(document.title, .strong) is called \(commit.outcome.title, .strong) now.\(doubt)",
      payload: ["former": document.title, "title": commit.outcome.title])
  }

  /// The step that `rename 2 Carry` seems to mean; nil where no number of the document comes first.
  private static func stepMeant(_ text: String, _ document: Document) -> (Address, String)? {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, let place = Address(words[0]), document.line(at: place) != nil else {
      return nil
    }
    return (place, words[1])
  }

  private static func stepDoubt(_ place: Address, _ text: String) -> Prose {
    " If you meant step \(place): \("undo", .command) takes it back, and \("edit \(place) to \(text)", .command) changes the step."
  }

  /// `X to Y` renames X where there is a document called X; else all of it is the new title.
  private func parts(of text: String, _ session: Session) throws -> (Document, String) {
    let words = Words(line: text)
    if words.count > 1, words[0].text.lowercased() == "to" {
      return (try session.currentDocument(), words.joined(1..<words.count))
    }
    let places = words.words.indices.dropFirst().dropLast().filter { index in
      !words[index].isQuoted && words[index].text.lowercased() == "to"
    }
    // The longest title wins: “Order to Cash to Quote to Cash” is about Order to Cash.
    let place =
      places.last { session.isTitle(words.joined(0..<$0)) }
      ?? places.first { words[0].text.hasPrefix("#") && $0 == 1 || session.seen == nil }
    if let place {
      return (
        try session.document(named: words.joined(0..<place)),
        words.joined((place + 1)..<words.count)
      )
    }
    let single = words.count == 1 ? words[0].text : text
    return (try session.currentDocument(), single)
  }
}
