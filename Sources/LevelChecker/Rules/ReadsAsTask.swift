import ProcessModel

/// The document as a whole is one task, though it is to describe a process.
struct ReadsAsTask: Rule {
  let id: RuleID = "reads-as-task"
  let kinds = Set<Document.Kind>.processes
  let severity = Severity.error
  let title = "The whole document reads as one task"
  let why =
    "A process says what happens, why and who has the ball; how one person does one task belongs in "
    + "a work instruction under it, where it can change without the process changing."
  let source = "L. González, Process, procedure, policy and SOP"
  let looksAtTheWhole = true
  let examples: [Example] = [
    .bad(
      """
      # Enter an order
      Open the order screen
      Click New
      Type the customer number in the first field
      Click Save
      """),
    .good(
      """
      # Sales
      Qualify
      - Confirm need, budget and decision maker before anyone prepares a quote
      Quote
      - The Estimator prices the work from the site survey within the agreed margin
      Win
      - The Sales Lead agrees terms and hands the signed contract to operations
      """),
  ]

  func findings(in reading: Reading) -> [Finding] {
    guard reading.verdict == .task else { return [] }
    let tasks = reading.lines.filter(\.isTask)
    let words = tasks.prefix(3).compactMap { line in
      reading.telling(line, limit: 1) { _ in true }.first
    }
    let isGrave = reading.document.kind != .other(.sop)
    let detail = words.isEmpty ? "." : ": \(words.quoted)."
    return [
      finding(
        (reading.isTaskThroughout ? "It is one task from start to end" : "Most of it is one task")
          + detail,
        severity: isGrave ? .error : .warning, words: words, remedy: remedy(reading),
        isLevel: true)
    ]
  }

  /// A task throughout becomes an instruction; of a task with a process around it the longest run goes.
  private func remedy(_ reading: Reading) -> String {
    guard !reading.isTaskThroughout else {
      let title = reading.document.title
      let isTask = TaskTitle().words(of: title, lexicon: reading.lexicon) != nil
      let above = ProcessTitle.proposed(above: title, isTask: isTask)
      // A file that stands alone cannot hand its name on to the process above it.
      return above == title && !reading.surroundings.isWorkspace
        ? "put under …" : "put under \(above)"
    }
    let runs = reading.runs { $0.isTask }
    guard let longest = runs.max(by: { $0.lines.count < $1.lines.count }) else { return "explain" }
    return reading.remedy(for: longest)
  }
}
