import LevelChecker
import ProcessModel
import Store

/// Which door somebody comes in by, with the workspace that is open behind it.
package enum Entrance {
  /// One command, then the end.
  case command(Workbench, Words)
  /// Lines from a person or a script, after a word of welcome.
  case lines(Workbench, welcome: Reply)

  /// - Parameter isInteractive: Whether a person sits at a terminal.
  /// - Throws: `Refusal` where the words lead nowhere or the workspace cannot be opened.
  package init(_ arguments: Arguments, world: World, isInteractive: Bool) throws(Refusal) {
    let door: Session.Door = isInteractive ? .workbench : .script
    var session = Session(
      world: world, door: door, statedAuthor: arguments.author.map(CleanText.line))
    session.saysYes = arguments.saysYes
    do {
      guard let first = arguments.words.first else {
        self = try Self.lines(arguments.file, arguments.document, session)
        return
      }
      if Words(arguments: arguments.words).namesACommand {
        session.door = .shell
        self = try Self.command(arguments, session)
      } else if first.contains("/") || first.hasSuffix(".way") {
        if let extra = arguments.words.dropFirst().first ?? arguments.file {
          throw Refusal(
            "“\(extra)” is one word too many.",
            next: "To carry out one command, type \("way -f \(first) \(extra) …", .command).")
        }
        self = try Self.lines(first, arguments.document, session)
      } else {
        session.door = .shell
        if session.world.files.kind(session.fullPath("\(first).way")) == .file {
          throw Refusal(
            "“\(first)” is not a command.",
            next: "To open the workspace, type \("way \(first).way", .command).")
        }
        // A plain question is answered; else what is near is said, as for any mistyped command.
        let words = Words(arguments: arguments.words)
        _ = try Invocation(words, in: session)
        self = .command(Workbench(session), words)
      }
    } catch {
      throw Refusal(error, in: session)
    }
  }

  private static func command(_ arguments: Arguments, _ session: Session) throws -> Entrance {
    var session = session
    let words = Words(arguments: arguments.words + (arguments.wantsJSON ? ["--json"] : []))
    let type = CommandList.find(words)?.type
    if type?.showsLevels == true { LevelChecker.prepare() }
    let name = type?.page.name ?? ""
    if let file = arguments.file {
      let path = session.fullPath(file)
      let mayCreate = ["new", "import"].contains(name) && arguments.document == nil
      if mayCreate, session.world.files.kind(path) == nil {
        session.ledger = try session.world.createWorkspace(path)
        session.madeHere = path
      } else {
        session.ledger = try session.world.openWorkspace(path)
      }
    }
    if let document = arguments.document {
      session.look(at: try session.document(named: document))
    }
    return .command(Workbench(session), words)
  }

  private static func lines(_ file: String?, _ document: String?, _ session: Session) throws
    -> Entrance
  {
    var session = session
    guard let file = file ?? Remembered(session.world).lastWorkspace else {
      guard session.canAsk else {
        throw Refusal(
          "Which workspace?",
          next: "Type \("way NAME.way", .command); \("way tour", .command) shows what it is for.")
      }
      session.entry = FirstVisit()
      return .lines(Workbench(session), welcome: FirstVisit.welcome)
    }
    if session.canAsk { LevelChecker.prepare() }
    let path = session.fullPath(file)
    let isNew = session.world.files.kind(path) == nil
    session.ledger =
      try isNew
      ? session.world.createWorkspace(path) : session.world.openWorkspace(path)
    Remembered(session.world).remember(path)
    guard !isNew else {
      return .lines(Workbench(session), welcome: Self.created(path, session))
    }
    if let document { session.look(at: try session.document(named: document)) }
    guard session.canAsk else { return .lines(Workbench(session), welcome: Reply()) }
    return .lines(Workbench(session), welcome: try Self.opened(path, &session))
  }

  /// The state of things, and which file this is.
  private static func opened(_ path: String, _ session: inout Session) throws -> Reply {
    var reply = try StatusCommand.screen(in: &session)
    reply.blocks.append(.paragraph("\("This is \(path).", .quiet)"))
    return reply
  }

  private static func created(_ path: String, _ session: Session) -> Reply {
    let said = Prose("\(path, .strong) is a new workspace.")
    guard session.canAsk else { return .say(said) }
    return Reply([
      .paragraph(said),
      .list([
        "\("company NAME", .command) says whose Way this is",
        "\("new core process Sales from sales", .command) starts a Core Process from a template",
        "\("tour", .command) shows the main job from start to end, \("help", .command) lists everything",
      ]),
    ])
  }
}

extension Words {
  /// Whether the line begins with a command or a field.
  fileprivate var namesACommand: Bool { CommandList.find(self) != nil }
}
