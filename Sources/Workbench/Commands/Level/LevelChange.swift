import ProcessModel

/// `set level` and `set core`: what kind of document the current one is.
struct LevelChange {
  let document: String?

  struct Payload: Encodable, Sendable {
    var document: String
    var level: String
    var core: Bool
  }

  func toLevel(in session: inout Session) throws -> Reply {
    guard let word = document else {
      throw Refusal(
        "Which level?", next: "Such as \("set level work instruction", .command).")
    }
    guard let kind = LevelWords.kind(named: word, in: try session.company()) else {
      throw Refusal(
        "“\(word)” is not a level.",
        next: "The levels are \(LevelWords.usual.joined(separator: ", ")).")
    }
    return try change(to: kind, in: &session)
  }

  func toCore(in session: inout Session) throws -> Reply {
    switch document?.lowercased() {
    case nil, "yes", "on": return try change(to: .coreProcess, in: &session)
    case "no", "off", "none": return try change(to: .other(.sop), in: &session)
    case let word?:
      throw Refusal(
        "“\(word)” is not understood here.",
        next:
          "\("set core", .command) names it a Core Process, \("set core no", .command) takes that back."
      )
    }
  }

  private func change(to kind: Document.Kind, in session: inout Session) throws -> Reply {
    let current = try session.currentDocument()
    let commit = try session.commit(
      SetLevel(current.id, to: kind.level, isCore: kind.isCore))
    let changed = commit.outcome
    session.look(at: changed)
    return .say(
      "\(changed.title, .strong) is \(LevelWords.withArticle(changed.kind, in: try session.company())) now: \(changed.profile.answers.lowercasedFirst)",
      payload: Payload(
        document: changed.title, level: changed.level.rawValue, core: changed.isCore))
  }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
