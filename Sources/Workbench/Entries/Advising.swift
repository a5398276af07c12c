import ProcessModel

/// The questions that tell an SOP from a work instruction.
struct Advising: Entry {
  let title: String?
  var answers: [Bool] = []

  /// A question, and what yes speaks for.
  private struct Question: Sendable {
    var text: String
    var speaksFor: Level
    var reason: String
  }

  private static let questions: [Question] = [
    Question(
      text: "Do several roles or departments take part?", speaksFor: .sop,
      reason: "several roles take part, so it must say who has the ball"),
    Question(
      text: "Does an audit, a law or a customer ask for it in writing?", speaksFor: .sop,
      reason: "somebody outside asks for it, so it needs scope, owner and approval"),
    Question(
      text: "Does it run through more than one system, or change hands on the way?",
      speaksFor: .sop, reason: "it changes hands, and work is lost at hand-offs"),
    Question(
      text: "Must a manager understand the whole of it?", speaksFor: .sop,
      reason: "a manager must see the whole"),
    Question(
      text: "Is there a task in it that one person does, with no doubt about who or when?",
      speaksFor: .workInstruction, reason: "one person does it, and only the how is open"),
    Question(
      text: "Is it done so often, or so differently, that mistakes cost visibly?",
      speaksFor: .workInstruction, reason: "doing it differently each time costs money"),
    Question(
      text: "Is it done in the field or at a device, without stopping to ask?",
      speaksFor: .workInstruction, reason: "whoever does it cannot stop to ask"),
  ]

  var leaving: Prose { "No advice, then. \("help levels", .command) explains the levels." }

  func prompt(in session: Session) -> Prompt {
    KeyChoices.yesOrNo.prompt("\("\(answers.count + 1)/\(Self.questions.count)", .quiet) ")
  }

  /// The question that comes next.
  var question: Block {
    .paragraph("\(Self.questions[min(answers.count, Self.questions.count - 1)].text)")
  }

  mutating func take(_ line: String, in session: inout Session) throws -> Reply {
    answers.append(try KeyChoices.yesOrNo.neededAnswer(in: line) == "y")
    guard answers.count == Self.questions.count else {
      session.entry = self
      return Reply([question])
    }
    return advice(in: &session)
  }

  private func advice(in session: inout Session) -> Reply {
    let given = zip(Self.questions, answers).filter(\.1).map(\.0)
    let map = given.filter { $0.speaksFor == .sop }
    let directions = given.filter { $0.speaksFor == .workInstruction }
    var blocks: [Block] = []
    switch (map.isEmpty, directions.isEmpty) {
    case (false, false):
      blocks.append(
        .paragraph(
          "\("Both:", .strong) an SOP as the map, and a work instruction linked to its step."))
    case (false, true): blocks.append(.paragraph("\("An SOP.", .strong)"))
    case (true, false): blocks.append(.paragraph("\("A work instruction.", .strong)"))
    case (true, true):
      return .say(
        "Perhaps \("nothing", .strong): nobody seems to need it in writing. A trained person is enough."
      )
    }
    blocks.append(.list(given.map { "\($0.reason.capitalizedFirst)." }))
    session.entry = StartingAdvised(
      title: title, startsSOP: !map.isEmpty, startsInstruction: !directions.isEmpty)
    blocks.append(
      .paragraph(
        title == nil
          ? "Shall it be started? Type its title, or press Enter to leave it."
          : "Shall it be started? Enter takes the title in brackets; \("Ctrl-C", .command) leaves it."
      ))
    return Reply(blocks)
  }
}

/// Offers to start what was advised, linked.
struct StartingAdvised: Entry {
  let title: String?
  let startsSOP: Bool
  let startsInstruction: Bool

  var leaving: Prose { "Nothing was started." }

  func prompt(in session: Session) -> Prompt {
    Prompt(asking: "Title", proposing: title ?? "")
  }

  func take(_ line: String, in session: inout Session) throws -> Reply {
    let typed = CleanText.line(line)
    let title = typed.isEmpty ? self.title ?? "" : typed
    guard !title.isEmpty else { return .say(leaving) }
    guard startsSOP else {
      return try NewCommand.start(.other(.workInstruction), title, nil, in: &session)
    }
    var reply = try NewCommand.start(.other(.sop), title, nil, in: &session)
    guard startsInstruction, let sop = session.seen else { return reply }
    let instruction = try NewCommand.start(
      .other(.workInstruction), "How to do: \(title)", nil, in: &session)
    guard let made = session.seen else { return reply }
    let commit = try session.commit(Attach(made.id, to: sop.id))
    session.look(at: commit.outcome)
    reply.blocks += instruction.blocks.prefix(1)
    reply.blocks.append(
      .paragraph(
        "\(sop.title, .strong) leads to \(made.title, .strong) and is the current document."))
    return reply
  }
}
