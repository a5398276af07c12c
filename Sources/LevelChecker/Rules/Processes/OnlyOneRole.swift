import ProcessModel

/// One role does everything, which is how a task looks.
struct OnlyOneRole: Rule {
  let id: RuleID = "one-role"
  let kinds: Set<Document.Kind> = [.coreProcess, .other(.process)]
  let asksForMore = true
  let severity = Severity.warning
  let title = "One role does everything"
  let why =
    "A process crosses seats: where one person does all of it, it is either a task, or the hand-offs "
    + "are not written down yet."
  let source =
    "L. González, Process, procedure, policy and SOP: a process crosses roles and systems"
  let looksAtTheWhole = true
  let examples: [Example] = [
    .bad(
      """
      Receive
      - The bookkeeper collects the receipts
      Record
      - The bookkeeper enters them
      Balance
      - The bookkeeper balances the month
      Report
      - The bookkeeper writes the report
      """),
    .good(
      """
      Receive
      - The bookkeeper collects the receipts
      Record
      - The bookkeeper enters them
      Balance
      - The accountant balances the month
      Report
      - The accountant presents the report to the leadership team
      """),
  ]

  /// Fewer steps say too little about who takes part.
  private static let fewestSteps = 4

  func findings(in reading: Reading) -> [Finding] {
    guard reading.document.steps.count >= Self.fewestSteps,
      reading.document.fields[.roles] == nil
    else { return [] }
    let seats = Set(reading.document.steps.compactMap(\.seat))
    guard seats.isEmpty else { return [] }
    let mentions = reading.sightings(of: .insider)
    let roles = Set(mentions.map { reading.roleName($0) })
    guard roles.count == 1, mentions.count > 2, let role = mentions.first else { return [] }
    let oneSystem = reading.document.fields[.systems].map(Self.isOne) ?? false
    let words = [reading.words(of: role)]
    return [
      finding(
        "Only one role takes part: \(words.quoted). Who hands it over, and who receives it?",
        severity: oneSystem ? .warning : .note, words: words, remedy: "roles …")
    ]
  }

  private static func isOne(_ systems: String) -> Bool {
    !systems.contains(",") && !systems.contains("\n") && !systems.lowercased().contains(" and ")
  }
}

extension Reading {
  /// A role without its plural and the case it is written in.
  func roleName(_ sighting: Sighting) -> String {
    let word = words(of: sighting).lowercased()
    return word.hasSuffix("s") && !["sales", "operations"].contains(word)
      ? String(word.dropLast()) : word
  }
}
