import ProcessModel

/// A step has the name of another Core Process, which tells it already.
struct OtherProcess: Rule {
  let id: RuleID = "handled-there"
  let kinds: Set<Document.Kind> = [.coreProcess]
  let severity = Severity.warning
  let title = "A step is a Core Process of its own"
  let why =
    "What is told in two places is changed in one of them: keep the hand-off here, and let the other "
    + "process tell the rest."
  let source = "EOS Worldwide, Reviewing core processes: overlaps and gaps between processes"
  let examples: [Example] = [
    .bad(
      "Win the order\n«Customer Onboarding»\n- The kick-off takes place", .coreProcess,
      in: .with(coreProcesses: ["Customer Onboarding"])),
    .good(
      "Win the order\nHand over to Customer Onboarding", .coreProcess,
      in: .with(coreProcesses: ["Customer Onboarding"])),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let others = reading.surroundings.coreProcesses
    guard !others.isEmpty else { return [] }
    let own = ProcessName(reading.document.title)
    return reading.lines.compactMap { line in
      guard line.isStep, !line.isTask else { return nil }
      let name = ProcessName(reading.text(of: line))
      guard let other = others[name], name != own,
        !reading.document.steps[line.place.step - 1].details.isEmpty
      else { return nil }
      return finding(
        "Step \(line.place) is the Core Process \([other].quoted): it is handled there.",
        at: line.place, words: [reading.text(of: line)],
        remedy: "edit \(line.place) to Hand over to \(other)")
    }
  }
}
