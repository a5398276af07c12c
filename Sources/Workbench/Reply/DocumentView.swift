import ProcessModel

/// A document as it is shown: to a person in blocks, to a program under the names of its parts.
struct DocumentView: Encodable, Sendable {
  struct Line: Encodable, Sendable {
    var number: String
    var text: String
    var seat: String?
    var caution: String?
    var result: String?
    var picture: String?
    var links: [String]?
    var bullets: [Line]?
  }

  var id: String
  var title: String
  var level: String
  var core: Bool
  var status: String
  var version: Int
  var owner: String?
  var fields: [String: String]
  var steps: [Line]
  var links: [String]

  init(_ document: Document, in names: DocumentNames) {
    id = document.id.text
    title = document.title
    level = document.level.rawValue
    core = document.isCore
    status = document.status.rawValue
    version = document.version
    owner = names.seat(document.owner)
    fields = Dictionary(
      uniqueKeysWithValues: document.fields.map { ($0.key.rawValue, $0.value) })
    links = document.links.map(names.title)
    steps = document.steps.enumerated().map { index, step in
      Line(
        number: "\(index + 1)", text: step.text, seat: names.seat(step.seat),
        caution: step.caution, result: step.result, picture: step.picture?.text,
        links: step.links.map(names.title),
        bullets: Self.lines(step.details, under: Address(step: index + 1)))
    }
  }

  private static func lines(_ details: [Detail], under parent: Address) -> [Line] {
    details.enumerated().map { index, detail in
      var address = parent
      if parent.detail == nil { address.detail = index + 1 } else { address.subdetail = index + 1 }
      return Line(
        number: "\(address)", text: detail.text,
        bullets: detail.details.isEmpty ? nil : lines(detail.details, under: address))
    }
  }

  /// “Sales · Core Process · owner Sales Lead · 7 steps”.
  static func headline(_ document: Document, _ company: Company, _ chart: Chart) -> Prose {
    let kind = LevelWords.name(of: document.kind, in: company)
    let owner = chart.name(of: document.owner).map { "owner \($0)" } ?? "no owner yet"
    let steps = document.steps.count == 1 ? "1 step" : "\(document.steps.count) steps"
    return "\(document.title, .strong) · \(kind) · \(owner) · \(steps)"
  }
}
