import ArgumentParser
import ProcessModel
import Store

struct ListCommand: Command {
  static let page = Page(
    "list", alsoKnownAs: ["ls", "documents"], .start, usage: "list [LEVEL]",
    summary: "List the documents.",
    paragraph:
      "The Core Processes come first, then the rest level by level. Every row has a number that the next commands understand: use #3, show #3, attach #3 to 2. A level, such as policy or work instruction, narrows the list.",
    examples: [
      .init("list", "lists everything"),
      .init("list work instruction", "lists the instructions only"),
    ])
  static let grammar = Grammar([.level])

  @Argument var level: String?

  func run(in session: inout Session) throws -> Reply {
    var filter = DocumentFilter.all
    if let level {
      switch LevelWords.kind(named: level, in: try session.company()) {
      case .coreProcess: filter = .core
      case .other(let level): filter = .level(level)
      case nil:
        throw Refusal(
          "“\(level)” is not a level.",
          next: "The levels are \(LevelWords.usual.joined(separator: ", ")).")
      }
    }
    let listing = try session.openLedger().listing(filter, limit: nil)
    let found = filter == .all ? listing.grouped : listing
    session.listed = found.map(\.id)
    return try DocumentTable.reply(found, in: session, heading: nil, hint: nil)
  }
}

extension [DocumentSummary] {
  /// The Core Processes first, then what hangs under them, level by level.
  fileprivate var grouped: [DocumentSummary] {
    let order: [Document.Kind] = [
      .coreProcess, .other(.policy), .other(.process), .other(.sop), .other(.procedure),
      .other(.workInstruction),
    ]
    return order.flatMap { kind in filter { $0.kind == kind } }
  }
}
