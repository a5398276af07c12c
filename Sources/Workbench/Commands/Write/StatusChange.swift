import ProcessModel

/// `set status in review`: where a document stands on its way to being the company's word.
struct StatusChange {
  /// What was typed behind the word.
  let typed: String?

  func run(in session: inout Session) throws -> Reply {
    let document = try session.document(namedOrCurrent: nil)
    guard let typed else {
      return .say(
        "\(document.title, .strong) is \(document.status.inWords(version: document.version)). \("set status in review", .command) sends it to be approved.",
        payload: ["status": document.status.rawValue])
    }
    let status = try Self.status(named: typed, for: document)
    let commit = try session.commit(SetStatus(status, of: document.id))
    session.look(at: commit.outcome)
    let said: Prose =
      switch status {
      case .inReview:
        "\(document.title, .strong) waits for its approval: \("approve by NAME", .command)."
      case .retired:
        "\(document.title, .strong) is retired; it stays in the list and in the history."
      case .draft, .approved: "\(document.title, .strong) is a draft again."
      }
    return .say(said, payload: ["status": status.rawValue])
  }

  private static func status(named typed: String, for document: Document) throws(Refusal) -> Status
  {
    switch FoldedKey(typed).text {
    case "inreview", "review", "forapproval", "waiting": return .inReview
    case "draft": return .draft
    case "retired", "retire", "old": return .retired
    case "approved":
      throw Refusal(
        "An approval has a name to it.",
        next: "Type \("approve \(document.title) by NAME", .command).")
    default:
      throw Refusal(
        "“\(typed)” is no state of a document.",
        next: "The states are draft, in review and retired.")
    }
  }
}
