import ArgumentParser
import ProcessModel

struct ReplaceCommand: Command {
  static let page = Page(
    "replace", .write, usage: "replace WORDS with WORDS",
    summary: "Put other words in place of some, wherever they stand in the document.",
    paragraph:
      "Looks for whole words, in capitals or not, in the steps, bullets and fields of the current document, and says how often it found them. The title stays: rename changes it. undo takes all of it back.",
    examples: [
      .init("replace Installation Lead with Foreman", "says Foreman wherever it said the other"),
      .init("replace estimator with surveyor", "finds the word in capitals too"),
    ])
  static let grammar = Grammar([.name], [.init("with", .name), .init("by", .name, sameAs: "with")])

  @Argument var words: String?
  @Option var with: String?

  struct Payload: Encodable, Sendable {
    var document: String
    var count: Int
    var change: Int?
  }

  func run(in session: inout Session) throws -> Reply {
    let document = try session.currentDocument()
    guard let words, let with else {
      throw Refusal(
        "Replace what with what?", next: "Type \("replace valve with stopcock", .command).")
    }
    guard Address(words) == nil else {
      throw Refusal(
        "“\(words)” is the number of a step.",
        next: "\("edit \(words) to \(with)", .command) gives the step another text.")
    }
    let found = try session.openLedger().read { try $0.document(document.id) } ?? document
    guard found.says(words) else {
      throw Refusal(
        "“\(words)” does not stand in \(document.title, .strong) as a whole word.",
        next: "\("search \(words)", .command) looks through all documents.")
    }
    let commit = try session.commit(ReplaceWords(words, with: with, in: document.id))
    let outcome = commit.outcome
    session.look(at: outcome.document)
    let blocks = DocumentBlocks(
      document: outcome.document, names: try DocumentNames(outcome.document, session))
    let steps = Set(outcome.lines.compactMap { outcome.document.address(of: $0)?.step }).sorted()
    let lines = steps.flatMap {
      blocks.lines(of: outcome.document.steps[$0 - 1], at: Address(step: $0))
    }
    let times = outcome.count == 1 ? "once" : "\(outcome.count) times"
    return Reply(
      [
        .paragraph("Replaced “\(words)” with “\(with)” \(times) in \(document.title, .strong).")
      ] + (lines.isEmpty ? [] : [.steps(lines)]) + [
        .paragraph("\("undo", .command) takes all of it back.")
      ],
      payload: Payload(
        document: document.title, count: outcome.count, change: commit.change?.number))
  }
}
