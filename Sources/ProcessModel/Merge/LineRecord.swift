/// A step or bullet by itself, with the line it stands under: a document laid flat, so that lines can
/// be compared one by one wherever they have gone.
struct LineRecord: Equatable {
  var line: Line
  var parent: Line?
  var text: String
  var seat: SeatID?
  var picture: PictureID?
  var caution: String?
  var result: String?
  var links: [DocumentID] = []

  /// Everything that is said at the line, in one line.
  var wording: String {
    ([text] + [caution, result].compactMap(\.self)).joined(separator: " · ")
  }

  /// Whether the same is said at the line, wherever it stands.
  func saysTheSame(as other: LineRecord) -> Bool {
    var moved = other
    moved.parent = parent
    return self == moved
  }
}

extension Document {
  /// Every step and bullet in reading order.
  var lineRecords: [LineRecord] {
    steps.flatMap { step -> [LineRecord] in
      let line = Line.step(step.id)
      let record = LineRecord(
        line: line, text: step.text, seat: step.seat, picture: step.picture,
        caution: step.caution, result: step.result, links: step.links)
      return [record] + step.details.flatMap { Self.records(of: $0, under: line) }
    }
  }

  private static func records(of detail: Detail, under parent: Line) -> [LineRecord] {
    let line = Line.detail(detail.id)
    return [LineRecord(line: line, parent: parent, text: detail.text)]
      + detail.details.flatMap { records(of: $0, under: line) }
  }
}

/// The lines of one document, by their names and by what they stand under.
struct LineTable {
  private(set) var records: [Line: LineRecord] = [:]
  private(set) var order: [Line?: [Line]] = [:]

  init(_ records: [LineRecord]) {
    for record in records where self.records[record.line] == nil {
      self.records[record.line] = record
      order[record.parent, default: []].append(record.line)
    }
  }

  subscript(line: Line) -> LineRecord? { records[line] }

  func lines(under parent: Line?) -> [Line] { order[parent] ?? [] }
}
