import ArgumentParser
import Exchange
import ProcessModel
import Samples
import Store

struct SampleCommand: Command {
  static let page = Page(
    "sample", .start, usage: "sample [FILE]",
    summary: "Make a sample company to try things on.",
    paragraph:
      "Writes the workspace of a plumbing and heating firm with its whole Way: an Accountability Chart, eight Core Processes and their work instructions. Try everything on it; your own workspace is not touched. A file that is there already is opened as it is.",
    examples: [
      .init("sample", "makes sample.way in this folder"),
      .init("sample try-out.way", "makes it under another name"),
    ], needsWorkspace: false)
  static let grammar = Grammar([.path])

  @Argument var path: String?

  func run(in session: inout Session) throws -> Reply {
    let typed = path ?? "sample.way"
    let full = session.fullPath(typed.hasSuffix(".way") ? typed : typed + ".way")
    let isThere = session.world.files.kind(full) != nil
    let ledger =
      try isThere
      ? session.world.openWorkspace(full) : session.world.createWorkspace(full)
    session.ledger = ledger
    session.look(at: nil)
    session.listed = []
    if !isThere { try Self.fill(ledger, in: session) }
    let said: Prose =
      isThere ? "\(full, .strong) was there already." : "\(full, .strong) is a sample company."
    guard session.door == .workbench else {
      return .say("\(said) Open it with \("way \(full)", .command).", payload: ["path": full])
    }
    var reply = try StatusCommand.screen(in: &session)
    reply.blocks.insert(.paragraph(said), at: 0)
    return reply
  }

  static func fill(_ ledger: any Ledger, in session: Session) throws {
    let incoming = try MarkdownReader.workspace(
      from: Sample.plumbing.files, mint: session.world.newID)
    _ = try ledger.commit(
      AddWorkspace(incoming.workspace, from: "the sample company", takesCompany: true),
      session.signature())
  }
}
