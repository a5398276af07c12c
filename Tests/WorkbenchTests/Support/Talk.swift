import Exchange
import Foundation
import ProcessModel
import Samples
import Store
import Testing

@testable import Workbench

/// A conversation as a list of lines in and plain text out, without a terminal.
struct Talk {
  let drawer: Drawer
  var workbench: Workbench

  /// A workspace of a company called Acme, with nobody else in it.
  init(
    _ lines: String..., drawer: Drawer = Drawer(), author: String? = nil
  ) throws {
    var session = Session(world: .fixed(drawer), door: .workbench, statedAuthor: author)
    session.ledger = try session.world.createWorkspace(drawer.home + "/acme.way")
    self.init(drawer: drawer, workbench: Workbench(session))
    for line in lines { try type(line) }
  }

  /// Another window on the workspace of a conversation, with somebody at it.
  init(beside other: Talk, _ lines: String..., author: String? = nil) throws {
    var session = Session(
      world: .fixed(other.drawer), door: .workbench, statedAuthor: author)
    session.ledger = other.session.ledger
    self.init(drawer: other.drawer, workbench: Workbench(session))
    for line in lines { try type(line) }
  }

  /// Somebody at a workspace that is there.
  init(on ledger: any Ledger, drawer: Drawer, author: String? = nil) throws {
    var session = Session(world: .fixed(drawer), door: .workbench, statedAuthor: author)
    session.ledger = ledger
    self.init(drawer: drawer, workbench: Workbench(session))
  }

  private init(drawer: Drawer, workbench: Workbench) {
    self.drawer = drawer
    self.workbench = workbench
  }

  /// The sample company: each conversation gets a copy of its own.
  static func sample(
    door: Session.Door = .workbench, drawer: Drawer = Drawer()
  ) throws -> Talk {
    var session = Session(world: .fixed(drawer), door: door)
    let ledger = try session.world.createWorkspace(drawer.home + "/sample.way")
    session.ledger = ledger
    _ = try session.commit(
      AddWorkspace(try plumbing.get(), from: "the sample company", takesCompany: true))
    return Talk(drawer: drawer, workbench: Workbench(session))
  }

  /// The files of the sample, read once for all conversations.
  private static let plumbing = Result {
    var count = 0
    return try MarkdownReader.workspace(
      from: Sample.plumbing.files,
      mint: {
        count += 1
        return "sample\(count)"
      }
    ).workspace
  }

  var session: Session { workbench.session }

  var ledger: any Ledger {
    get throws { try #require(session.ledger) }
  }

  /// Types a line that must work, and hands back the whole reply.
  @discardableResult
  mutating func reply(to line: String) throws -> Reply {
    do {
      return try workbench.respond(to: line)
    } catch {
      throw Refused(line: line, said: PlainText.line(of: error))
    }
  }

  /// Types a line that must work, and hands back what is answered.
  @discardableResult
  mutating func type(_ line: String) throws -> [String] {
    PlainText.lines(of: try reply(to: line))
  }

  /// Types a line that must be refused: what is said, in one line, and nothing may have changed.
  mutating func refusal(of line: String, _ here: SourceLocation = #_sourceLocation) -> String {
    let changes = changes
    let document = session.seen
    do throws(Refusal) {
      let reply = try workbench.respond(to: line)
      Issue.record(
        "“\(line)” was not refused: \(PlainText.lines(of: reply))", sourceLocation: here)
      return ""
    } catch {
      #expect(self.changes == changes, "“\(line)” was refused and yet kept", sourceLocation: here)
      #expect(session.seen == document, sourceLocation: here)
      return PlainText.line(of: error)
    }
  }

  /// Ctrl-C: what is answered; nothing where nothing was half done.
  mutating func interrupt() -> [String] {
    workbench.interrupt().map(PlainText.lines) ?? []
  }

  /// How many changes the ledger holds.
  var changes: Int { (try? session.ledger?.history(of: nil, limit: nil).count) ?? 0 }

  /// The text before the cursor, and what is on the line already.
  var prompt: String { workbench.prompt.text.text }
  var draft: String { workbench.prompt.draft }
  /// What an empty line stands for.
  var proposal: String { workbench.prompt.proposal }

  func document(_ title: String) throws -> Document {
    let documents = try ledger.workspace().documents
    return try #require(documents.first { $0.title == title }, "no document “\(title)”")
  }

  /// Every step and bullet of a document as `3B text`.
  func lines(of title: String) throws -> [String] {
    try document(title).addressedLines.map { "\($0.address) \($0.text)" }
  }

  /// The reply's facts as another program would read them.
  func json(_ reply: Reply) throws -> Any {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    let payload = try #require(reply.payload)
    return try JSONSerialization.jsonObject(
      with: try encoder.encode(payload), options: .fragmentsAllowed)
  }
}

/// A line that ought to have worked.
struct Refused: Error, CustomStringConvertible {
  var line: String
  var said: String
  var description: String { "“\(line)” was refused: \(said)" }
}
