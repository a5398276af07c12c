import ProcessModel

/// The names a document's ids stand for: its seats, and the documents it is linked to.
struct DocumentNames {
  var company: Company
  var chart: Chart
  private var titles: [DocumentID: String] = [:]

  init(_ document: Document, _ session: Session) throws {
    (company, chart, titles) = try session.openLedger().read { records in
      var titles: [DocumentID: String] = [:]
      for id in document.allLinks { titles[id] = try records.document(id)?.title }
      return (try records.company(), try records.chart(), titles)
    }
  }

  func title(_ id: DocumentID) -> String { titles[id] ?? "(removed)" }

  func seat(_ id: SeatID?) -> String? { chart.name(of: id) }

  /// “Estimator (Ana Ruiz)”, or the seat alone where nobody holds it.
  func seatWithHolder(_ id: SeatID?) -> String? {
    guard let seat = id.flatMap(chart.seat) else { return nil }
    guard let holder = chart.holder(of: seat) else { return seat.name }
    return "\(seat.name) (\(holder.name))"
  }
}
