import ArgumentParser
import LevelChecker
import ProcessModel

struct PutCommand: Command {
  static let page = Page(
    "put", .level, usage: "put [DOCUMENT] under TITLE",
    summary: "Make a document that is one task a work instruction under a process.",
    paragraph:
      "Where no document is called TITLE, a short SOP of that name is made above: it takes over the purpose, the scope, the owner and whatever pointed here, and its one step leads to the instruction. If the document itself is called TITLE, the process keeps the name. A process that is there is linked. One undo takes all of it back.",
    examples: [
      .init("put under Returning rented tools", "makes a short SOP above the current document"),
      .init("put restock a van under Warranty claims", "links it from a process that is there"),
    ])
  static let grammar = Grammar([.document], [.init("under", .document)])

  @Argument var document: String?
  @Option var under: String?

  struct Payload: Encodable, Sendable {
    var process: String
    var instruction: String
    var wasThere: Bool
    var change: Int?
  }

  func run(in session: inout Session) throws -> Reply {
    guard let under else {
      throw Refusal("Under which process?", next: "Type \("put under TITLE", .command).")
    }
    let current =
      try document.map { try session.document(named: $0) } ?? session.currentDocument()
    let commit = try session.commit(edit(current, under: under, session))
    let outcome = commit.outcome
    session.look(at: outcome.process)
    let kind = LevelWords.inSentence(outcome.process.kind, in: try session.company())
    let said: Prose =
      outcome.wasThere
      ? "\(outcome.process.title, .strong) leads to the work instruction \(outcome.instruction.title, .strong)."
      : "\(outcome.instruction.title, .strong) is a work instruction now. Above it stands a short \(kind), \(outcome.process.title, .strong), with what concerns the process:"
    let blocks = DocumentBlocks(
      document: outcome.process, names: try DocumentNames(outcome.process, session))
    return Reply(
      [.paragraph(said)] + (outcome.wasThere ? [] : [.steps(blocks.lines)])
        + [.paragraph("\("undo", .command) takes all of it back.")],
      payload: Payload(
        process: outcome.process.title, instruction: outcome.instruction.title,
        wasThere: outcome.wasThere, change: commit.change?.number))
  }

  /// “How to send a quote” is the deed “Send a quote”.
  private static func withoutHowTo(_ title: String) -> String {
    guard title.lowercased().hasPrefix("how to ") else { return title }
    return String(title.dropFirst(7)).capitalizedFirst
  }

  /// “sales 3” is a step that is there, and no name for a new process.
  private func refuseStep(_ typed: String, _ current: Document, _ session: Session) throws {
    guard let gap = typed.lastIndex(of: " "),
      let place = Address(String(typed[gap...].dropFirst())),
      let above = try? session.document(named: String(typed[..<gap]))
    else { return }
    throw Refusal(
      "“\(typed)” is a step of \(above.title, .strong), and put makes or takes a whole process.",
      next:
        "\("attach \(current.title) to \(above.title) \(place)", .command) links it there."
    )
  }

  private func edit(_ current: Document, under typed: String, _ session: Session) throws -> PutUnder
  {
    let title = try CleanText.checkedLine(typed, as: "The title")
    let takesName = FoldedKey(title) == FoldedKey(current.title)
    if !takesName,
      let there = try session.openLedger().read({ try $0.document(titled: FoldedKey(title)) })
    {
      return PutUnder(current.id, under: .existing(there))
    }
    if !takesName { try refuseStep(title, current, session) }
    let name = takesName ? "\(current.title), step by step" : current.title
    let deed = Self.withoutHowTo(name)
    let naming = InstructionNaming(
      steps: current.steps.map(\.text), checker: try session.checker(), fallback: deed)
    return PutUnder(
      current.id,
      under: .new(
        session.newID(), title: title, stage: session.newID(), saying: naming.stageLine(for: deed)),
      as: takesName ? name : nil)
  }
}
