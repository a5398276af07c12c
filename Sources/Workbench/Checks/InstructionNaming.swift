import LevelChecker

/// Proposes what an extracted instruction is called, and the line that stays behind in the process.
struct InstructionNaming {
  /// The single actions of the instruction.
  let steps: [String]
  let checker: LevelChecker
  /// What the instruction is called where its actions give no name away: “Sales, step 3”.
  let fallback: String
  var around = Around()

  /// What stands around the lines that leave.
  struct Around {
    /// The document they leave.
    var process: String?
    /// The step they stand under.
    var stage: String?
    /// The lines before them, the nearest first.
    var before: [String] = []
  }

  private var actions: ActionNames { ActionNames(steps: steps) }

  /// What the actions are for: the purpose one of them names, else the action that says most about the
  /// work and least about the screen, else where it is recorded, else the step they stand under.
  var title: String {
    let said = steps.compactMap { actions.heading(in: $0) ?? actions.purpose(in: $0) }
    if let named = said.first(where: namesSomething) { return named }
    let readings = steps.filter { namesSomething($0) && !actions.navigates($0) }
      .filter { $0.split(separator: " ").count > 2 }
      .map { (text: $0, reading: checker.reading(of: $0)) }
    if let best = readings.min(by: { $0.reading.score < $1.reading.score }), !best.reading.isTask {
      return best.text.asTitle
    }
    if let system = actions.system {
      if let newThing = actions.newThing { return "\(newThing) in \(system)" }
      if let thing = referent(before: 0, isSeveral: false) { return "Record \(thing) in \(system)" }
      if let name = around.stage ?? around.process { return "\(name.asTitle) in \(system)" }
    }
    // The step they stand under says more of several actions than the thing one of them is about.
    let isAlone = steps.count == 1 || around.stage == nil
    let named =
      actions.newThing ?? actions.deed(where: namesSomething) ?? (isAlone ? resolved : nil)
      ?? around.stage.map { "\($0), step by step" }
    return (named ?? fallback).asTitle
  }

  /// Whether a text says what it is about: speech, labels and “it” do not.
  private func namesSomething(_ text: String) -> Bool {
    !text.contains(where: "\"“”".contains) && placeOfPronoun(in: text.words) == nil
  }

  private func placeOfPronoun(in words: [String]) -> Int? {
    words.indices.dropFirst().first { place in
      Referent.stands(words[place], before: place + 1 < words.count ? words[place + 1] : nil)
    }
  }

  /// The first action about “it”, or what it is for, with what that stands for.
  private var resolved: String? {
    for (index, step) in steps.enumerated() {
      var words = (actions.purpose(in: step) ?? step).words
      guard let place = placeOfPronoun(in: words) else { continue }
      let isSeveral = ["them", "these", "those"].contains(words[place].bare)
      guard let thing = referent(before: index, isSeveral: isSeveral) else { continue }
      words[place] = thing
      return words.joined(separator: " ")
    }
    return nil
  }

  /// What was spoken of last before an action.
  private func referent(before index: Int, isSeveral: Bool) -> String? {
    (steps[..<index].reversed() + around.before.prefix(3)).lazy
      .compactMap { line in
        Referent(in: line, isCommand: checker.isCommand(line), isSeveral: isSeveral)?.text
      }.first
  }

  /// The title without where it is done; where that still reads as a task, what has come about when it
  /// is done: “Book the job” leaves “The job is booked”.
  func stageLine(for title: String) -> String {
    let words = title.words
    let place = words.lastIndex {
      ["in", "into", "on", "at", "with", "using"].contains($0.lowercased())
    }
    let short = place.map { $0 > 1 ? words[..<$0].joined(separator: " ") : title } ?? title
    let done = [short, title].compactMap { StateReached(by: $0)?.text }
    let lines = [short, title] + done + [around.stage].compactMap { $0 }
    return lines.first { !checker.reading(of: $0).isTask } ?? "The work is done"
  }
}
