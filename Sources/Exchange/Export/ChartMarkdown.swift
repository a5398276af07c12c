import ProcessModel

/// Writes the Accountability Chart: one section a seat, and the ids of seats and people in the front
/// matter.
struct ChartMarkdown {
  static let title = "Accountability Chart"

  let names: ExportNames

  func bytes(of workspace: Workspace) -> [UInt8] {
    var out: [UInt8] = []
    out.append(utf8: "---\nchart: true\n")
    YAMLText.map("seats", workspace.seats.map { ($0.id.text, $0.name) }, into: &out)
    YAMLText.map("people", workspace.people.map { ($0.id.text, $0.name) }, into: &out)
    out.append(utf8: "---\n\n# \(Self.title)\n")
    for seat in Self.topDown(workspace.seats) { section(seat, into: &out) }
    return out
  }

  /// Every seat above those that report to it; seats that report in a circle stand at the end.
  private static func topDown(_ seats: [Seat]) -> [Seat] {
    let all = Set(seats.map(\.id))
    let below = Dictionary(grouping: seats) { $0.reportsTo.flatMap { all.contains($0) ? $0 : nil } }
    var order: [Seat] = []
    var placed: Set<SeatID> = []
    var waiting = Array((below[nil] ?? []).reversed())
    while let seat = waiting.popLast() {
      order.append(seat)
      placed.insert(seat.id)
      waiting += (below[seat.id] ?? []).reversed()
    }
    return order + seats.filter { !placed.contains($0.id) }
  }

  private func section(_ seat: Seat, into out: inout [UInt8]) {
    out.append(utf8: "\n## ")
    MarkdownEscape.write(names.seats.label(seat.id), .heading, into: &out)
    out.append(utf8: "\n")
    if let holder = seat.holder { line(.holder, names.people.label(holder), into: &out) }
    if let above = seat.reportsTo { line(.above, names.seats.label(above), into: &out) }
    if !seat.roles.isEmpty { out.append(utf8: "\n") }
    for role in seat.roles {
      out.append(utf8: "- ")
      MarkdownEscape.write(role, .paragraphStart, into: &out)
      out.append(utf8: "\n")
    }
  }

  private func line(_ attribute: SeatAttribute, _ text: String, into out: inout [UInt8]) {
    out.append(utf8: "\n\(attribute.rawValue): ")
    MarkdownEscape.write(text, .inline, into: &out)
    out.append(utf8: "\n")
  }
}

/// What stands under a seat beside its roles, by the word that opens its line.
enum SeatAttribute: String, CaseIterable {
  case holder = "Held by"
  case above = "Reports to"
}
