import Exchange
import ProcessModel

/// An owner whom a stranger's file names by something else than a seat of the chart, and what became of
/// the name.
struct NamedOwner: Sendable {
  let document: DocumentID
  /// The name as the file has it.
  let name: String
  private(set) var finding: Finding

  enum Finding: Equatable, Sendable {
    /// The seat it is the name of, or that the person of this name holds alone.
    case seat(Seat, through: String?)
    case unknown
    case holdsNone(String)
    case holdsSeveral(String, [String])
    /// The name stands for several.
    case several([String])
  }

  init(_ name: String, of document: DocumentID, on chart: Chart) {
    (self.name, self.document) = (name, document)
    do throws(EditError) {
      switch try SeatNaming(name, on: chart) {
      case .seat(let seat, let person): finding = .seat(seat, through: person?.name)
      case .unknown: finding = .unknown
      }
    } catch {
      switch error {
      case .holdsNoSeat(let person): finding = .holdsNone(person)
      case .holdsSeveralSeats(let person, let seats): finding = .holdsSeveral(person, seats)
      case .twoOwners(let names), .severalPeople(_, let names): finding = .several(names)
      default: finding = .unknown
      }
    }
  }

  var seat: Seat? { if case .seat(let seat, _) = finding { seat } else { nil } }

  /// What is said of it; nil where the name was that of a seat.
  ///
  /// - Parameter titles: What the documents that it is to own are called now.
  func remark(titles: [String]) -> Prose? {
    let use: Prose = "\("use \(titles.first ?? "")", .command), then"
    let title = FirstFew(titles, most: 5) { "\($0, .strong)" }.inLine
    switch finding {
    case .seat(_, nil): return nil
    case .seat(let seat, let person?):
      return "\(title): owned by \(seat.name, .strong), the seat that \(person) holds"
    case .unknown:
      return
        "\(title): nobody on the chart is called \(name); \(use) \("owner SEAT", .command) names its owner"
    case .holdsNone(let person):
      return
        "\(title): \(person) holds no seat yet; \("seat new NAME, held by \(person)", .command), then \("use \(titles.first ?? "")", .command) and \("owner \(person)", .command)"
    case .holdsSeveral(_, let seats):
      return
        "\(title): \(name) holds several seats, \(seats.joined(separator: ", ")); \(use) \("owner \(seats[0])", .command) names one"
    case .several(let names):
      return
        "\(title): \(name) could be several, \(names.joined(separator: ", ")); \(use) \("owner \(names[0])", .command) names one"
    }
  }
}
