import ProcessModel

/// A step tells somebody what to click, type or open.
struct InterfaceAction: Rule {
  let id: RuleID = "interface-action"
  let kinds = Set<Document.Kind>.processes
  let severity = Severity.error
  let title = "A step tells someone what to click, type or open"
  let why =
    "Screens change more often than processes do, and leaders need the outcome, not the clicks: say "
    + "what is achieved here and link the work instruction that shows the screens."
  let source = "L. González, Process, procedure, policy and SOP"
  let examples: [Example] = [
    .bad("«Click New», «type the name» and «press Save»"),
    .bad("«Log in» to the billing system and «open the account»"),
    .bad("«Open form I-9» and «press Print»"),
    .good("Sales confirms the order within one day"),
    .good("The Bookkeeper closes the month"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let count = reading.lines.count { $0.isTask && reading.tellsScreen($0) }
    let percent = count == 0 ? 0 : max(1, count * 100 / reading.lines.count)
    let rungs = Rungs(.init(1, 15, 30), named: "clicks", in: reading)
    guard let severity = rungs.severity(of: percent) else { return [] }
    return reading.runs { $0.isTask && reading.tellsScreen($0) }.map { run in
      let words = run.lines.flatMap { line in
        reading.telling(line, limit: run.lines.count > 1 ? 1 : 3, where: \.isInterfaceDeed)
      }
      return finding(
        "\(run.tells) someone what to click or type: "
          + "\(Array(words.prefix(3)).quoted)\(reading.linkNote(for: run)).",
        severity: severity, at: run.first, through: run.last, words: words,
        remedy: reading.remedy(for: run),
        isLevel: true)
    }
  }
}

extension Reading {
  /// Whether a line commands something to be done to a screen.
  func tellsScreen(_ line: Line) -> Bool {
    let marks = marks[line.marks]
    guard marks.contains(where: speaksForScreen) else { return false }
    return marks.contains { $0.feature.isOnScreen }
      || marks.contains {
        speaksForScreen($0) && !sightings(of: .screenVerb, startingAt: $0.token).isEmpty
      }
  }

  private func speaksForScreen(_ mark: LineReader.Mark) -> Bool {
    mark.feature.isInterfaceDeed && weights[mark.feature] > 0
  }

  /// Whether a line names something that can be seen on a screen.
  func showsLabel(_ line: Line) -> Bool {
    marks[line.marks].contains { $0.feature.isLabel && weights[$0.feature] > 0 }
  }

  /// What is to be said of lines whose step has an instruction already.
  func linkNote(for run: Run) -> String {
    run.lines.contains(where: \.isLinked) ? "; a work instruction hangs here" : ""
  }

  /// Moves the lines out; where the instruction that is linked speaks of the same, only the wording is
  /// left to change.
  func remedy(for run: Run) -> String {
    run.lines.allSatisfy(hasItsInstruction) ? "edit \(run.first)" : "extract \(run.address)"
  }

  /// Whether a document under a line's step has words of the line or of the step in its title.
  private func hasItsInstruction(_ line: Line) -> Bool {
    guard line.isLinked, document.steps.indices.contains(line.place.step - 1) else { return false }
    let step = document.steps[line.place.step - 1]
    let said = TopicWords("\(step.text) \(text(of: line))")
    return step.links.contains { link in
      said.shares(with: TopicWords(surroundings.linked[link]?.title ?? link.text))
    }
  }
}
