import ProcessModel

/// The owner, or a seat at a step, is not on the Accountability Chart.
struct OwnerOffChart: Rule {
  let id: RuleID = "owner-off-chart"
  let kinds = Set<Document.Kind>.everything
  let severity = Severity.warning
  let title = "The owner's seat is not on the Accountability Chart"
  let why = "A seat that is not on the chart is held by nobody, so nobody answers for the document."
  let source = "EOS Accountability Chart: one accountable person for each seat"
  let examples: [Example] = [
    .bad("Owner: Sales Lead\nQualify", .coreProcess, in: .with(seats: ["Integrator"])),
    .good("Owner: Sales Lead\nQualify", .coreProcess, in: .with(seats: ["owner"])),
    .good("Owner: Sales Lead\nQualify"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let surroundings = reading.surroundings
    guard surroundings.isWorkspace, !surroundings.chartIsEmpty else { return [] }
    // A handful, which is gone through sooner than a set is made.
    let known = surroundings.seats.map(\.id)
    var findings: [Finding] = []
    if let owner = reading.document.owner, !known.contains(owner) {
      findings.append(
        finding("Its owner is not on the Accountability Chart.", remedy: "owner …"))
    }
    for (index, step) in reading.document.steps.enumerated() {
      guard let seat = step.seat, !known.contains(seat) else { continue }
      findings.append(
        finding(
          "The seat at step \(index + 1) is not on the Accountability Chart.", severity: .note,
          at: Address(step: index + 1), remedy: "seat \(index + 1) …"))
    }
    return findings
  }
}
