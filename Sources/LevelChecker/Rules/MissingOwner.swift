import ProcessModel

/// Nobody answers for the document.
struct MissingOwner: Rule {
  let id: RuleID = "missing-owner"
  let kinds = Set(LevelProfile.all.filter(\.needsOwner).map(\.kind))
  let asksForMore = true
  let severity = Severity.warning
  let title = "It has no owner"
  let why = "One seat answers for every process; what everybody owns, nobody keeps up to date."
  let source = "L. González, 3-Step Process Documenter; Accountability Chart: one owner each"
  let examples: [Example] = [
    .bad("Receive the request"),
    .good("Owner: Sales Lead\nReceive the request"),
    .good("Receive the request", .other(.workInstruction)),
  ]

  func findings(in reading: Reading) -> [Finding] {
    guard reading.document.owner == nil else { return [] }
    return [finding("It has no owner.", remedy: "owner \(suggestion(reading))")]
  }

  private func suggestion(_ reading: Reading) -> String {
    // Only where there is no choice is the seat proposed; the team decides.
    let seats = reading.surroundings.seats
    return seats.count == 1 ? seats[0].name : "…"
  }
}
