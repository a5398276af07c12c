import Foundation
import LevelChecker
import ProcessModel
import Store

/// What the workbench remembers between two lines: the workspace, the current document as it was last
/// shown, the last listing, and a half-done entry.
package struct Session {
  package var world: World
  package var door: Door
  /// Who types, where the command line or the environment says so.
  package var statedAuthor: String?
  package var ledger: (any Ledger)?
  /// The current document as the person last saw it: numbers are counted in this one.
  package var seen: Document?
  /// What `#1`, `#2` … mean.
  package var listed: [DocumentID] = []
  /// The step that bullets go under when none is named.
  package var focus: StepID?
  /// Half-done entries, the innermost last: a command typed inside a draft may ask something.
  package var entries: [any Entry] = []
  /// Whether the present command was asked for facts rather than for words.
  var wantsJSON = false
  /// What the last check of everything found.
  let shelf = BriefShelf()
  /// Whether destroying has been agreed to beforehand.
  package var saysYes = false
  /// The workspace that was made for this one command: where the command is refused, it goes again.
  package var madeHere: String?

  /// How lines arrive.
  package enum Door: Sendable, Equatable {
    case workbench, script, shell
  }

  /// Whether the present line came with others in a paste.
  package var isPasting = false
  /// Whether a draft has just ended: then a line that is no command may be one more step.
  package var hasDrafted = false
  /// Whether a command was typed inside a draft.
  package var isDrafting = false
  /// Whether the room has switched the live meter and the remarks under typed lines off.
  package var isQuiet = false
  /// The document shown large, and which, so that `next` and `previous` go on from there.
  package var isOnWall = false

  package init(world: World, door: Door, statedAuthor: String? = nil) {
    self.world = world
    self.door = door
    self.statedAuthor = statedAuthor
  }

  /// Whether a person is there to answer a question.
  var canAsk: Bool { door == .workbench }
}

extension Session {
  package func openLedger() throws(Refusal) -> any Ledger {
    guard let ledger else {
      throw Refusal(
        "No workspace is open.",
        next: door == .shell
          ? "Name it before the command: \("way -f acme.way …", .command)."
          : "\("open acme.way", .command) opens one, \("sample", .command) makes one to try things on; \("way acme.way", .command) in the shell starts your own.",
        exit: door == .shell ? .storage : .words)
    }
    return ledger
  }

  func company() throws -> Company {
    guard let ledger else { return Company(name: "") }
    return try ledger.read { try $0.company() }
  }

  func chart() throws -> Chart { try openLedger().read { try $0.chart() } }

  /// `--by`, else `WAY_AUTHOR`, else the workspace's `me`, else the login name.
  func author() throws -> String {
    if let statedAuthor { return statedAuthor }
    return try authorInShell ?? company().me ?? world.loginName
  }

  /// Who types, where the person's shell says so.
  var authorInShell: String? {
    world.environment["WAY_AUTHOR"].map(CleanText.line).flatMap { $0.isEmpty ? nil : $0 }
  }

  func signature() throws -> Signature {
    Signature(author: try author(), at: world.now())
  }

  func commit<E: Edit>(_ edit: E) throws -> Commit<E.Outcome> {
    try openLedger().commit(edit, signature())
  }

  /// The current document as it was last shown.
  func currentDocument() throws(Refusal) -> Document {
    _ = try openLedger()
    guard let seen else {
      throw Refusal(
        "No document is current.",
        next: door == .shell
          ? "Name one with \("--in TITLE", .command) before the command."
          : "Name one with \("use TITLE", .command), or start one with \("new", .command).")
    }
    return seen
  }

  /// Makes a document the current one, as it stands now.
  mutating func look(at document: Document?) {
    if document?.id != seen?.id { focus = nil }
    seen = document
  }

  /// Keeps the current document as it stands now, after a change that may have touched it.
  mutating func lookAgain() throws {
    guard let seen else { return }
    look(at: try openLedger().read { try $0.document(seen.id) })
  }

  /// The innermost half-done entry; setting one begins it.
  package var entry: (any Entry)? {
    get { entries.last }
    set { if let newValue { entries.append(newValue) } }
  }

  func newID<Kind>() -> Identifier<Kind> { Identifier(world.newID()) }

  func checker() throws -> LevelChecker { LevelChecker(thresholds: try company().thresholds) }
}
