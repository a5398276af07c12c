import ArgumentParser
import Foundation
import ProcessModel

struct LiftCommand: Command {
  static let page = Page(
    "lift", .level, usage: "lift STEP [as TITLE]",
    summary: "Make the rule that a step states a policy that governs the document.",
    paragraph:
      "The rule becomes a policy of its own, linked down to the document it came from; the step keeps its words. A policy that has the title already takes the rule in. One undo takes it back.",
    examples: [
      .init("lift 2A", "makes a policy of bullet 2A"),
      .init("lift 2A as Prices are agreed before work starts", "gives the policy its title"),
    ])
  static let grammar = Grammar([.step], [.init("as", .document)])

  @Argument var step: String?
  @Option var `as`: String?

  struct Payload: Encodable, Sendable {
    var document: String
    var policy: String
    var wasThere: Bool
    var change: Int?
  }

  func run(in session: inout Session) throws -> Reply {
    guard let step else {
      throw Refusal("Which step states the rule?", next: "Type \("lift 3B", .command).")
    }
    let document = try session.currentDocument()
    let address = try document.address(typed: step)
    guard let line = document.line(at: address), let text = document.text(of: line) else {
      throw Refusal(
        "There is nothing at \(step).", next: "\("show", .command) shows the document.")
    }
    guard document.level > .policy else {
      throw Refusal(
        "\(document.title, .strong) is a policy already.",
        next: "Rules are lifted out of the steps of a process.")
    }
    let title = try CleanText.checkedLine(self.as ?? Self.title(of: text), as: "The title")
    let there = try session.openLedger().read { records in
      try records.document(titled: FoldedKey(title)).flatMap(records.document)
    }
    if let there, there.level != .policy { throw EditError.titleTaken(there.title, there.kind) }
    let commit = try session.commit(
      LiftRule(
        line, of: document.id, seen: text,
        into: there.map { .existing($0.id, rule: session.newID()) }
          ?? .new(session.newID(), title: title, rule: session.newID())))
    let policy = commit.outcome.policy
    session.look(at: commit.outcome.source)
    let said: Prose =
      commit.outcome.wasThere
      ? "The policy \(policy.title, .strong) holds the rule and governs \(document.title, .strong)."
      : "\(policy.title, .strong) is a new policy that governs \(document.title, .strong). The step keeps its words; \("edit \(address)", .command) shortens them."
    return Reply(
      [.paragraph(said), .paragraph("\("undo", .command) takes it back.")],
      payload: Payload(
        document: document.title, policy: policy.title, wasThere: commit.outcome.wasThere,
        change: commit.change?.number))
  }

  /// The rule as a title: its first sentence, without the full stop.
  private static func title(of text: String) -> String {
    let sentence = text.split(separator: ". ", maxSplits: 1).first.map(String.init) ?? text
    return sentence.trimmingCharacters(in: .init(charactersIn: " .;:")).shortened(to: 80)
  }
}
