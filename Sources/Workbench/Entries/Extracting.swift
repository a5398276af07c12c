import ProcessModel

/// Shows an extraction before it is done, and asks for its title and for the line that stays behind.
struct Extracting: Entry {
  var plan: ExtractPlan
  var asks: Question

  enum Question: Sendable {
    case title, stageLine
  }

  var leaving: Prose { "Nothing was moved; \(plan.document.title, .strong) is as it was." }

  func prompt(in session: Session) -> Prompt {
    switch asks {
    case .title: Prompt(asking: "Title", proposing: plan.title)
    case .stageLine: Prompt(asking: "What stays at \(plan.range.first)", proposing: plan.stageLine)
    }
  }

  /// The lines that leave and the steps they become.
  var preview: [Block] {
    let lines = plan.lines.compactMap { line -> StepLine? in
      guard let address = plan.document.address(of: line) else { return nil }
      return StepLine(
        number: "\(address)", text: "\(plan.document.text(of: line) ?? "", .quiet)", depth: 0)
    }
    let steps = plan.steps.enumerated().map { index, step in
      StepLine(number: "\(index + 1)", text: "\(step.text)", depth: 0)
    }
    return [
      .paragraph("From \(plan.document.title, .strong):"), .steps(lines),
      .paragraph(
        "\(plan.steps.count == 1 ? "this step" : "these \(plan.steps.count) steps") of a work instruction:"
      ),
      .steps(steps),
      .paragraph(
        "\("Enter takes what stands in brackets, typing replaces it; Ctrl-C leaves everything as it was.", .quiet)"
      ),
    ]
  }

  mutating func take(_ line: String, in session: inout Session) throws -> Reply {
    let text = CleanText.line(line)
    guard !LoneCommand.isWhole(text, in: session) else {
      throw Refusal(
        "“\(text)” is a command, and \(asks == .title ? "a title" : "the line that stays") is asked for.",
        next:
          "Enter takes what stands in brackets; \("Ctrl-C", .command) leaves everything as it was.")
    }
    switch asks {
    case .title:
      let proposed = plan.title
      if !text.isEmpty { try plan.name(text, in: session) }
      if plan.title != proposed {
        plan.stageLine = InstructionNaming(
          steps: plan.steps.map(\.text), checker: try session.checker(), fallback: plan.title
        ).stageLine(for: plan.title)
      }
      asks = .stageLine
      session.entry = self
      guard let existing = plan.existing else { return Reply() }
      return .say(
        "\(existing.title, .strong) is there already; it will be linked, and steps it lacks go to its end."
      )
    case .stageLine:
      if !text.isEmpty {
        plan.stageLine = try CleanText.checkedLine(text, as: "The line that stays behind")
      }
      return try finally { try carryOut(in: &session) }
    }
  }

  struct Payload: Encodable, Sendable {
    var document: String
    var instruction: String
    var wasThere: Bool
    var steps: [String]
    var stays: String
    var at: String
    var change: Int?
  }

  func carryOut(in session: inout Session) throws -> Reply {
    let commit = try session.commit(plan.edit(session))
    let outcome = commit.outcome
    session.look(at: outcome.source)
    let payload = Payload(
      document: outcome.source.title, instruction: outcome.instruction.title,
      wasThere: outcome.wasThere, steps: plan.steps.map(\.text), stays: plan.stageLine,
      at: "\(plan.range.first)", change: commit.change?.number)
    let index = plan.range.first.step - 1
    let blocks = DocumentBlocks(
      document: outcome.source, names: try DocumentNames(outcome.source, session))
    let count = outcome.instruction.steps.count
    let steps = count == 1 ? "1 step" : "\(count) steps, one action each"
    let how = outcome.wasThere ? "was there and is linked" : "is a new work instruction"
    return Reply(
      [
        .paragraph(
          "\(outcome.instruction.title, .strong) \(how): \(steps). \(outcome.source.title, .strong) stays the current document:"
        ),
        .steps(blocks.lines(of: outcome.source.steps[index], at: Address(step: index + 1))),
      ] + (session.canAsk ? [] : [.steps(instructionLines(outcome.instruction))]) + [
        .paragraph("\("undo", .command) takes all of it back.")
      ], payload: payload)
  }

  private func instructionLines(_ instruction: Document) -> [StepLine] {
    instruction.steps.enumerated().map { index, step in
      StepLine(number: "\(index + 1)", text: "\(step.text)", depth: 1)
    }
  }
}
