import ArgumentParser
import ProcessModel

struct SetCommand: Command {
  static let page = Page(
    "set", .write, usage: "set FIELD TEXT",
    summary: "Write the purpose, the scope, what starts it, when it is done …",
    paragraph:
      "Each field is also a word of its own: purpose, scope, starts, done, roles, approvals, rules, systems, tools and so on. A field without text shows what it says; none empties it. set level and set core change what kind of document it is; set status in review sends it to be approved, set status retired takes it out of force.",
    examples: [
      .init("purpose Win work that pays and that we can deliver", "writes the purpose"),
      .init("set level procedure", "makes it a procedure"),
    ])
  static let grammar = Grammar([.field, .text])

  @Argument var field: String?
  @Argument var text: String?

  struct Payload: Encodable, Sendable {
    var document: String
    var field: String
    var text: String
    var former: String?
  }

  func run(in session: inout Session) throws -> Reply {
    guard let typed = field else {
      throw Refusal(
        "Set what?",
        next: "Such as \("set purpose TEXT", .command); \("help set", .command) lists the fields.")
    }
    switch typed.lowercased() {
    case "level": return try LevelChange(document: text).toLevel(in: &session)
    case "core": return try LevelChange(document: text).toCore(in: &session)
    case "status", "state": return try StatusChange(typed: text).run(in: &session)
    case "owner": return try Self.run(OwnerCommand.self, text, in: &session)
    case "limit", "limits":
      return try Self.run(CompanyCommand.self, "limit \(text ?? "")", in: &session)
    case "company": return try Self.run(CompanyCommand.self, text, in: &session)
    case "title", "name": return try Self.run(RenameCommand.self, text, in: &session)
    default: break
    }
    guard let field = Field(typed: typed) else {
      let near = NearestNames.of(typed, in: Field.allCases.map(\.word))
      throw Refusal(
        "“\(typed)” is not a field.",
        next: near.first.map { "Did you mean \("set \($0) …", .command)?" }
          ?? "The fields are \(Field.allCases.map(\.word).joined(separator: ", ")).")
    }
    return try set(field, in: &session)
  }

  private func set(_ field: Field, in session: inout Session) throws -> Reply {
    let document = try session.document(namedOrCurrent: nil)
    guard let text else {
      let says = document.fields[field]
      return .say(
        says.map { "\("\(field.title):", .quiet) \($0)" }
          ?? "\(document.title, .strong) says nothing under “\(field.title)” yet. \("\(field.word) TEXT", .command) writes it.",
        payload: Payload(document: document.title, field: field.rawValue, text: says ?? ""))
    }
    let empties = ["none", "nothing"].contains(text.lowercased())
    let commit = try session.commit(
      SetField(field, to: empties ? "" : Self.written(text, field, session), of: document.id))
    session.look(at: commit.outcome.document)
    let now = commit.outcome.document.fields[field]
    let said: Prose =
      if let now { "\("\(field.title):", .quiet) \(now)" } else {
        "“\(field.title)” is empty now."
      }
    var blocks: [Block] = [.paragraph(said)]
    if let former = commit.outcome.former, former != now {
      blocks.append(.paragraph("\("It said: \(former)", .quiet)"))
    }
    return Reply(
      blocks,
      payload: Payload(
        document: document.title, field: field.rawValue, text: now ?? "",
        former: commit.outcome.former))
  }

  /// What is kept of what was typed: a day as a date where it names one, and no second “when” under
  /// “Starts when”.
  private static func written(_ text: String, _ field: Field, _ session: Session) -> String {
    switch field {
    case .review, .effective: (try? Moments(session).futureDay(text)) ?? text
    case .trigger, .outcome:
      text.lowercased().hasPrefix("when ")
        ? CleanText.line(String(text.dropFirst(5))).capitalizedFirst : text
    default: text
    }
  }

  private static func run<C: Command>(
    _ type: C.Type, _ text: String?, in session: inout Session
  ) throws -> Reply {
    try type.parse(["--"] + (text.map { [$0] } ?? [])).run(in: &session)
  }
}
