import ArgumentParser
import ProcessModel

struct EditCommand: Command {
  static let page = Page(
    "edit", alsoKnownAs: ["change", "reword"], .write,
    usage: "edit [STEP [to TEXT]], or edit all",
    summary: "Change the words of a step or bullet.",
    paragraph:
      "The line comes back ready to change; Enter keeps it, Ctrl-C leaves it as it was. With to, the new text is said at once. edit all opens the whole document in an editor and takes it back.",
    examples: [
      .init("edit 3", "brings step 3 back"),
      .init("edit 3 to Price the job", "changes it in one go"),
    ])
  static let grammar = Grammar([.step, .text])

  @Argument var step: String?
  @Argument var text: String?

  func run(in session: inout Session) throws -> Reply {
    let document = try session.currentDocument()
    if step?.lowercased() == "all" { return try WholeEdit.begin(document, in: &session) }
    guard let step else {
      guard session.canAsk, !document.steps.isEmpty else {
        throw Refusal("Which line?", next: "Type \("edit 3", .command) or \("edit 3B", .command).")
      }
      session.entry = Finishing(command: "edit")
      return Reply([
        .steps(
          DocumentBlocks(document: document, names: try DocumentNames(document, session)).lines)
      ])
    }
    let address = try document.address(typed: step)
    guard let line = document.line(at: address), let seen = document.text(of: line) else {
      throw EditError.noSuchLine(step)
    }
    let editing = Editing(document: document.id, line: line, seen: seen, address: address)
    if var text {
      if text.lowercased().hasPrefix("to ") { text = String(text.dropFirst(3)) }
      return try editing.reword(to: text, in: &session)
    }
    guard session.canAsk else {
      throw Refusal("What should it say?", next: "Type \("edit \(step) to TEXT", .command).")
    }
    session.entry = editing
    return .say(Editing.invitation)
  }
}
