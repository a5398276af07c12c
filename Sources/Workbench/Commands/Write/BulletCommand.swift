import ArgumentParser
import ProcessModel

struct BulletCommand: Command {
  static let page = Page(
    "bullet", alsoKnownAs: ["detail"], .write, usage: "bullet [under STEP] TEXT",
    summary: "Add a bullet under a step.",
    paragraph:
      "The bullet goes under the step you added last, or under the one you name with under. One to five bullets are enough for a step of a Core Process.",
    examples: [
      .init("bullet The customer hears from us within a day", "adds it under the newest step"),
      .init("bullet under 3 The price is agreed in writing", "adds it under step 3"),
    ])
  static let grammar = Grammar([.text], [.init("under", .step)])

  @Argument var text: String?
  @Option var under: String?

  func run(in session: inout Session) throws -> Reply {
    guard let text else {
      throw Refusal("A bullet needs its text.", next: "Type \("bullet TEXT", .command).")
    }
    let document = try session.currentDocument()
    let cleaned = text.hasPrefix("- ") ? String(text.dropFirst(2)) : text
    return try LineEntry.addBullet(
      cleaned, to: document, under: parent(in: document, session), in: &session)
  }

  private func parent(in document: Document, _ session: Session) throws(Refusal) -> Line {
    if let under {
      let address = try document.address(typed: under)
      guard address.subdetail == nil, let line = document.line(at: address) else {
        throw Refusal(
          "Bullets go two deep and no further.", next: "Name a step or a bullet under one.")
      }
      return line
    }
    if let focus = session.focus, document.index(of: focus) != nil { return .step(focus) }
    guard let last = document.steps.last else {
      throw Refusal(
        "\(document.title, .strong) has no step to put a bullet under.",
        next: "Add one first: \("step TEXT", .command).")
    }
    return .step(last.id)
  }
}
