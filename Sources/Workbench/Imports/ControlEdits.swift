import Exchange
import ProcessModel
import Store

/// What a colleague changed in the line under the title, which says how the document stands: who owns
/// it, from when on it holds. Nobody approves by writing so there.
struct ControlEdits {
  private(set) var owner: SeatID?
  private(set) var fields: [Field: String] = [:]
  /// What has no place of its own, as it stands there.
  private(set) var pieces: [String] = []
  /// An owner who is nobody on the chart.
  private(set) var unknownOwner: NamedOwner?

  /// - Parameters:
  ///   - standing: “Sales · Version 1 · approved 2026-01-05 by Ana”, as the file's properties have it.
  ///   - change: The change at which the document left.
  init(
    _ control: [(name: String, text: String)], of base: Document, standing: String,
    asOf change: Int,
    in session: Session
  ) throws {
    let chart = try session.chart()
    let formerSeat: Seat? =
      if let owner = base.owner,
        case .seat(let seat)? = try session.openLedger().record(.seat(owner), asOf: change)
      { seat } else { nil }
    for (name, text) in control {
      switch name {
      case "Version" where standing.contains(" · Version \(text)") || text.hasPrefix("DRAFT"):
        continue
      case "Version" where text == "\(base.version)": continue
      case "Approved" where standing.hasSuffix(" · approved \(text)"): continue
      case "In effect from": take(text, as: .effective, of: base)
      case "Review by": take(text, as: .review, of: base)
      case "Owner", "Done by":
        let bare = Self.withoutHolder(text)
        if let formerSeat, FoldedKey(formerSeat.name) == FoldedKey(bare) { continue }
        let named = NamedOwner(chart.seat(named: text) == nil ? bare : text, of: base.id, on: chart)
        if let seat = named.seat {
          if seat.id != base.owner { owner = seat.id }
        } else {
          unknownOwner = named
          pieces.append("\(name): \(text)")
        }
      default: pieces.append(name.isEmpty ? text : "\(name): \(text)")
      }
    }
  }

  private mutating func take(_ text: String, as field: Field, of base: Document) {
    if base.fields[field] != text { fields[field] = text }
  }

  /// “Sales Lead (Ana)” is the seat and whoever held it then.
  private static func withoutHolder(_ text: String) -> String {
    guard text.hasSuffix(")"), let bracket = text.lastIndex(of: "(") else { return text }
    let seat = CleanText.line(String(text[..<bracket]))
    return seat.isEmpty ? text : seat
  }
}
