import Foundation
import ProcessModel

/// Nobody is named who does anything.
struct NoRoles: Rule {
  let id: RuleID = "no-roles"
  let kinds: Set<Document.Kind> = [.coreProcess, .other(.process)]
  let asksForMore = true
  let severity = Severity.warning
  let title = "No role or seat is named"
  let why =
    "A process that does not say who has the ball at each step is nobody's process: each reader "
    + "thinks of somebody else."
  let source = "EOS Worldwide, Reviewing core processes: is it clear who has the ball at each step?"
  let looksAtTheWhole = true
  let examples: [Example] = [
    .bad("Qualification of the need\nProposal and negotiation\nSigning of the contract"),
    .good("Qualification by the Sales Lead\nProposal and negotiation\nSigning of the contract"),
    .good("Roles and responsibilities: Sales Lead: all of it\nQualify\nPropose\nSign"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let document = reading.document
    guard document.steps.count > 2, document.fields[.roles] == nil,
      !document.steps.contains(where: { $0.seat != nil }),
      !reading.namesSomebody(in: 0..<reading.lines.count)
    else { return [] }
    return [
      finding("No step says who does it.", remedy: "roles …")
    ]
  }
}

extension Reading {
  /// Whether a role, a department, a seat on the chart or “we” is named in these lines.
  func namesSomebody(in lines: Range<Int>) -> Bool {
    if sightings(in: lines).contains(where: {
      [.insider, .outsider, .givenName].contains($0.telltale)
    }) {
      return true
    }
    return lines.contains { number in
      let line = self.lines[number]
      return line.classes.contains(.we) || line.classes.contains(.role)
        || line.classes.contains(.department) || namesSeat(line)
    }
  }

  /// Whether a seat of the chart is named in a line.
  func namesSeat(_ line: Line) -> Bool {
    surroundings.seats.contains { seat in
      ByteSearch.holds(bytes[line.bytes], seat.name)
        ?? (text(of: line).range(of: seat.name, options: .caseInsensitive) != nil)
    }
  }
}
