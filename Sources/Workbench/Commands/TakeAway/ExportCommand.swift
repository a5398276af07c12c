import ArgumentParser
import Exchange
import ProcessModel

struct ExportCommand: Command {
  static let page = Page(
    "export", .takeAway, usage: "export FORMAT [DOCUMENTS] [with drafts or history] [to PLACE]",
    summary: "Take documents away as files.",
    paragraph:
      "Alone it lists the formats and what each is for. What people work by (page, handbook, Word, PDF) leaves as it was last approved; with drafts takes the rest too, marked DRAFT; the other formats take everything as it stands. Several titles, with commas between them, leave as one export. Without a place the export goes beside the workspace and its full path is shown; to - prints it. An earlier export of ours is replaced; anybody else's file is asked about, and in a script stays unless you add --force.",
    examples: [
      .init("export markdown to ~/our-way", "writes the whole Way into a folder"),
      .init(
        "export json sales, marketing to two.json", "writes these two and what hangs under them"),
    ])
  static let grammar = Grammar(
    [.format, .documents],
    [.init("to", .path), .init("with", .oneOf(ExportExtra.allCases.map(\.rawValue)))])

  @Argument var format: String?
  @Argument var titles: [String] = []
  @Option var to: String?
  @Option var with: String?
  @Flag var force = false

  struct Payload: Encodable, Sendable {
    var path: String
    var files: [String]
    var replaced: Bool
    /// What an earlier export had written and this one took away.
    var removed: [String]
    /// Titles of documents that nobody has approved yet and that stayed.
    var leftOut: [String]
    /// Titles of documents that left as drafts.
    var drafts: [String]
    /// Titles of policies that govern what left and that stayed, since nobody named them.
    var policies: [String]
    /// Titles of documents with places that both sides changed and nobody has decided about.
    var unsettled: [String]
  }

  func run(in session: inout Session) throws -> Reply {
    guard let format else { return Self.formats }
    let type = try Self.format(named: format)
    let extra = try ExportExtra(with, for: type)
    let asked = try asked(type, session)
    let departure = try Departure(type, asked, with: extra, in: session)
    if to == "-" {
      var printed = try Printing(format: type, outgoing: departure.outgoing).reply(in: session)
      printed.asides = departure.remarks(type, rest: rest)
      return printed
    }
    let files = type.files(for: departure.outgoing)
    let place = try ExportPlace(
      type, asked, departure.outgoing.workspace, withDrafts: extra == .drafts, session
    ).destination(to)
    try place.check(in: session)
    let obstacle = place.obstacle(to: files, as: type, in: session)
    if let obstacle, !force, !session.saysYes {
      guard session.canAsk else { throw obstacle.refusal }
      let question = Replacing(command: self, obstacle: obstacle)
      session.entry = question
      return question.question
    }
    let here = session
    let outcome = try place.write(files, in: session) { file, part in
      try file.converted(by: type.converter, part: part.flatMap { $0.all > 1 ? $0 : nil }, in: here)
    }
    var reply = reply(place, files.map(\.path), outcome, obstacle == nil, departure)
    if type == MarkdownFormat.self {
      let leaving = departure.outgoing.workspace.documents
      reply.blocks +=
        FormerFiles(in: place.path, besides: files.map(\.path), leaving, session).blocks
    }
    reply.blocks += departure.remarks(type, rest: rest)
    if extra == .drafts, type.takes == .present {
      reply.blocks.append(
        .paragraph(
          "\(type.name, .strong) takes every document as it stands, so \("with drafts", .command) changes nothing here."
        ))
    }
    return reply
  }

  /// What stands behind the documents, as it was typed.
  private var rest: String {
    let extra = with.map { " with \($0)" } ?? ""
    return extra + (to.map { " to \($0)" } ?? "")
  }

  private func reply(
    _ place: Destination, _ files: [String], _ outcome: Destination.Outcome, _ isOurs: Bool,
    _ departure: Departure
  ) -> Reply {
    let counted = files.count == 1 ? "1 file" : "\(files.count) files"
    let done =
      !outcome.replaced
      ? "Wrote \(counted)" : isOurs ? "Replaced your earlier export" : "Replaced what was there"
    var blocks: [Block] = [.paragraph("\(done): \(place.path, .strong)")]
    if place.isFolder {
      let verb = files.count == 1 ? "is" : "are"
      blocks.append(.paragraph("\(FirstFew.named(files)) \(verb) in it."))
    }
    if !outcome.removed.isEmpty {
      blocks.append(
        .paragraph(
          "Taken away, because only the earlier export had it: \(FirstFew.named(outcome.removed)).")
      )
    }
    return Reply(
      blocks,
      payload: Payload(
        path: place.path, files: files, replaced: outcome.replaced, removed: outcome.removed,
        leftOut: departure.leftOut.unapproved, drafts: departure.leftOut.drafts,
        policies: departure.governing.policies,
        unsettled: departure.unsettled.documents.map(\.title)))
  }

  private static var formats: Reply {
    Reply(
      [
        .terms(
          ExportFormats.all.map { .init("\("export \($0.name)", .command)", "\($0.summary)") }),
        .paragraph(
          "Add a title to take one document with what hangs under it, or several with commas between them, and \("to PLACE", .command) to say where."
        ),
      ], payload: ExportFormats.all.map { ["format": $0.name, "for": $0.summary] })
  }

  private static func format(named name: String) throws(Refusal) -> any ExportFormat.Type {
    if let type = ExportFormats.named(name) { return type }
    let near = NearestNames.of(name, in: ExportFormats.all.map { $0.name }).first
    throw Refusal(
      "“\(name)” is not a format that is written here.",
      next: near.map { "Did you mean \("export \($0)", .command)?" }
        ?? "\("export", .command) lists the formats.")
  }

  /// The documents that are asked for, each once: the named ones, or the current one where the format
  /// needs one.
  private func asked(_ type: any ExportFormat.Type, _ session: Session) throws -> [DocumentID] {
    if titles.isEmpty { return type.isForOneDocument ? [try session.currentDocument().id] : [] }
    var asked: [DocumentID] = []
    for title in titles {
      let id = try session.documentID(named: title)
      if !asked.contains(id) { asked.append(id) }
    }
    return asked
  }
}
