import Exchange
import ProcessModel

/// A whole document in the person's editor, as Markdown, and back.
enum WholeEdit {
  static func begin(_ document: Document, in session: inout Session) throws -> Reply {
    guard session.canAsk else {
      throw Refusal(
        "An editor needs a terminal.", next: "Type \("edit 3 to TEXT", .command) for one line.")
    }
    var reply = Reply()
    reply.next = .edit(try text(of: document, session))
    return reply
  }

  /// Takes the text back: what it changes is committed and shown, what cannot be understood is kept
  /// and offered again.
  static func finish(_ text: String, in session: inout Session) throws -> Reply {
    let seen = try session.currentDocument()
    guard text != (try self.text(of: seen, session)) else {
      return .say("\(seen.title, .strong) is as it was.")
    }
    let edited: (document: Document, newSeats: [Seat])
    do {
      edited = try document(from: text, replacing: seen, session)
    } catch let error as ImportError {
      session.entry = EditAgain(text: text, problem: error.problem)
      return .say("\(error.problem) \("Your text is kept.", .good)")
    } catch let error as EditError {
      session.entry = EditAgain(text: text, problem: "")
      throw error
    }
    do {
      let commit = try session.commit(
        ReplaceDocument(seen, with: edited.document, newSeats: edited.newSeats))
      session.look(at: commit.outcome)
      return try ChangesCommand.parse(["--from", "#\((commit.change?.number ?? 1) - 1)", "--"])
        .run(in: &session)
    } catch EditError.documentChangedMeanwhile {
      return try conflict(edited.document, seen, text, in: &session)
    } catch let error as EditError {
      session.entry = EditAgain(text: text, problem: "")
      throw error
    }
  }

  /// Both texts, to choose from.
  private static func conflict(
    _ mine: Document, _ seen: Document, _ text: String, in session: inout Session
  ) throws -> Reply {
    guard let theirs = try session.openLedger().read({ try $0.document(seen.id) }) else {
      throw EditError.noSuchDocument
    }
    let names = try NamesAcross(theirs, mine, session)
    let comparison = DocumentComparison(
      from: theirs, to: mine, seat: names.seat, document: names.document)
    session.entry = EditConflict(mine: mine, theirs: theirs, text: text)
    return Reply([
      .paragraph(
        "Somebody changed \(theirs.title, .strong) while you had it open. Nothing was overwritten. Theirs and yours differ here:"
      ), .steps(comparison.entries.map(ChangesCommand.line)),
      .paragraph(EditConflict.choices.explained),
    ])
  }

  static func text(of document: Document, _ session: Session) throws -> String {
    MarkdownFormat.text(of: document, in: try neighbourhood(of: document, session))
  }

  /// The document with those it is linked to and the chart: all that its Markdown names.
  private static func neighbourhood(of document: Document, _ session: Session) throws -> Workspace {
    try session.openLedger().read { records in
      let chart = try records.chart()
      return Workspace(
        company: try records.company(),
        documents: [document] + (try document.allLinks.compactMap(records.document)),
        seats: chart.seats, people: chart.people)
    }
  }

  static func document(from text: String, replacing seen: Document, _ session: Session) throws -> (
    document: Document, newSeats: [Seat]
  ) {
    let workspace = try neighbourhood(of: seen, session)
    guard let path = MarkdownFormat.path(of: seen, in: workspace) else {
      throw EditError.noSuchDocument
    }
    // The neighbours go along, so that links by file name find their documents.
    var files = MarkdownFormat.files(for: workspace, only: nil).map { ($0.path, $0.bytes) }
    files.removeAll { $0.0 == path }
    files.append((path, Array(text.utf8)))
    let incoming = try MarkdownReader.workspace(from: files, mint: session.world.newID)
    guard let arriving = incoming.documents.first(where: { $0.path == path }) else {
      throw ImportError(.noDocuments, in: seen.title)
    }
    var seats = SeatsByName(try session.chart())
    try seats.checkThatEveryoneIsSeated(in: arriving)
    var document = seats.document(of: arriving, withOwner: true, session)
    document.id = seen.id
    document.waivers = seen.waivers
    document.version = seen.version
    return (document, seats.new)
  }
}

/// A text that could not be taken: it can be opened again or let go.
struct EditAgain: Entry {
  let text: String
  let problem: String

  var leaving: Prose { "The text was let go; the document is as it was." }

  func prompt(in session: Session) -> Prompt {
    KeyChoices.yesOrNo.prompt("Open it again? ")
  }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    guard try KeyChoices.yesOrNo.answer(in: line) != "n" else { return .say(leaving) }
    var reply = Reply()
    reply.next = .edit(text)
    return reply
  }
}

/// Two versions of one document: which one stays?
struct EditConflict: Entry {
  let mine: Document
  let theirs: Document
  let text: String

  var leaving: Prose { "Theirs stays; yours was let go." }

  static let choices = KeyChoices([
    "m": "take mine", "t": "keep theirs", "o": "open mine again",
  ])

  func prompt(in session: Session) -> Prompt { Self.choices.prompt() }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    let answer = try Self.choices.neededAnswer(in: line)
    session.look(at: theirs)
    switch answer {
    case "m":
      let commit = try session.commit(ReplaceDocument(theirs, with: mine))
      session.look(at: commit.outcome)
      return .say("Yours stands now; theirs is in the history.")
    case "t": return .say(leaving)
    default:
      var reply = Reply()
      reply.next = .edit(text)
      return reply
    }
  }
}
