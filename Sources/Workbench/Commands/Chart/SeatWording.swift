import LevelChecker
import ProcessModel

/// How replies speak of a seat that was just given something.
enum SeatWording {
  /// “Sales Lead”, or “Anna’s seat, Sales Lead,” where a person was named.
  static func sentence(_ assignment: SeatAssignment) -> Prose {
    guard let person = assignment.through else { return "\(assignment.seat.name, .strong)" }
    return "\(assignment.seat.name, .strong), the seat of \(person.name),"
  }

  /// What to say where the seat is new, and which seat may have been meant.
  static func joined(_ assignment: SeatAssignment, _ chart: Chart) -> Prose {
    guard assignment.isNew else { return "" }
    let without = Chart(
      seats: chart.seats.filter { $0.id != assignment.seat.id }, people: chart.people)
    let near = NearSeats(assignment.seat.name, on: without).all.first
    var meant: Prose =
      if let near { " Did you mean \(near, .strong)? \("undo", .command) takes it back." } else {
        ""
      }
    let name = assignment.seat.name
    if near == nil, GivenNames.begin(name) {
      meant =
        " Is that a person? \("seat change \(name) named SEAT, held by \(name)", .command) names the seat they sit in."
    }
    return " The seat is new on the Accountability Chart.\(meant)"
  }
}
