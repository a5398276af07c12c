import ArgumentParser
import ProcessModel
import Store
import Templates

struct NewCommand: Command {
  static let page = Page(
    "new", alsoKnownAs: ["create", "start"], .start, usage: "new LEVEL TITLE [from TEMPLATE]",
    summary: "Start a document.",
    paragraph:
      "LEVEL is core process, sop, process, procedure, policy or work instruction. from fills it from a template, ready to be changed; templates lists them. Seats that the template's steps name join the Accountability Chart; the owner is left for you to decide.",
    examples: [
      .init("new core process Purchasing", "starts an empty Core Process"),
      .init("new core process Field marketing from marketing", "starts one from a template"),
    ])
  static let grammar = Grammar([.level, .name], [.init("from", .template)])

  @Argument var level: String?
  @Argument var title: String?
  @Option var from: String?

  func run(in session: inout Session) throws -> Reply {
    guard let level else {
      throw Refusal(
        "New what?",
        next:
          "Type \("new core process TITLE", .command), or \("new work instruction TITLE", .command)."
      )
    }
    guard let kind = LevelWords.kind(named: level, in: try session.company()) else {
      if let other = try Self.other(level, title, in: session) {
        return try other.run(in: &session)
      }
      throw Self.noLevel(level, title)
    }
    let template = from.flatMap(TemplateChoice.find)
    guard let title = title ?? template.map({ $0.name.replacing("-", with: " ").capitalizedFirst })
    else {
      throw Refusal(
        "It needs a title.", next: "Type \("new \(level.lowercased()) TITLE", .command).")
    }
    if level.lowercased() == "core", let word = title.split(separator: " ").first,
      title.contains(" "), !NearestNames.of(String(word), in: ["process"]).isEmpty
    {
      throw Refusal(
        "“core \(word)” is not a level.",
        next: "Did you mean \("new core process\(title.dropFirst(word.count))", .command)?")
    }
    if level.lowercased() == "process", template == nil {
      return try ProcessChoice(title: title, template: template?.name).ask(in: &session)
    }
    let isCore = level.lowercased() == "process" && template?.kind == .coreProcess
    return try Self.start(isCore ? .coreProcess : kind, title, template, in: &session)
  }

  /// `new seat Dispatcher`: what is started with a command of its own.
  private static func other(_ word: String, _ title: String?, in session: Session) throws
    -> (any Command)?
  {
    let word = word.lowercased()
    if ["workspace", "company", "file"].contains(word) {
      let name = (title ?? "NAME").lowercased().split(separator: " ").joined(separator: "-")
      let file = name.hasSuffix(".way") ? name : (title == nil ? "NAME" : name) + ".way"
      throw Refusal(
        "Each company has a file of its own.",
        next: "\("quit", .command), then \("way \(file)", .command) makes it.")
    }
    let commands = ["seat": "seat new", "step": "step", "bullet": "bullet", "issue": "issue"]
    guard let command = commands[word] else { return nil }
    return try Invocation(Words(line: "\(command) \(title ?? "")"), in: session).command
  }

  /// `new sales`: whoever names no level means the title.
  private static func noLevel(_ level: String, _ title: String?) -> Refusal {
    let levels = LevelWords.usual.joined(separator: ", ")
    let words = [level, title].compactMap(\.self).joined(separator: " ")
    let isSlip = !NearestNames.of(level, in: LevelWords.usual).isEmpty
    let offer: Prose =
      isSlip
      ? "" : " \("new core process \(words.capitalizedFirst)", .command) starts a Core Process."
    return Refusal("“\(level)” is not a level.", next: "The levels are \(levels).\(offer)")
  }

  static func start(
    _ kind: Document.Kind, _ title: String, _ template: Template?, in session: inout Session
  ) throws -> Reply {
    let commit: Commit<Document>
    var hints: [Prose] = []
    if let template {
      let draft = try TemplateDraft(template, title: title, kind: kind, in: session)
      commit = try session.commit(
        CreateDocument(draft.document, newSeats: draft.newSeats, templateName: template.name))
      if !draft.newSeats.isEmpty {
        let names = draft.newSeats.map(\.name).joined(separator: ", ")
        hints.append("New on the Accountability Chart: \(names).")
      }
      if let owner = draft.usualOwner {
        hints.append("Who owns it? Usually \("owner \(owner)", .command).")
      }
    } else {
      commit = try session.commit(
        CreateDocument(
          Document(
            id: session.newID(), level: kind.level, title: title, isCore: kind.isCore)))
    }
    let document = commit.outcome
    session.look(at: document)
    let names = try DocumentNames(document, session)
    let word = LevelWords.inSentence(kind, in: names.company)
    hints.append(next(for: document))
    return Reply(
      [.paragraph("\(document.title, .strong) is a new \(word). \(document.profile.answers)")]
        + (document.steps.isEmpty
          ? [] : [.steps(DocumentBlocks(document: document, names: names).lines)])
        + hints.map { .paragraph($0) }, payload: DocumentView(document, in: names))
  }

  private static func next(for document: Document) -> Prose {
    if document.steps.isEmpty {
      return
        "\("draft", .command) takes its \(document.profile.stepWord)s, one a line; \("purpose TEXT", .command) says what it is for."
    }
    return
      "\("edit 1", .command) changes a step, \("draft", .command) adds steps, \("check", .command) looks at the level."
  }
}
