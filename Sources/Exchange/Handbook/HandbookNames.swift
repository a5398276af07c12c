import Foundation
import ProcessModel

/// What everything is called inside a handbook: places to jump to, seats, pictures as data.
struct HandbookNames: Sendable {
  let company: Company
  private var anchors: [DocumentID: String] = [:]
  private var titles: [DocumentID: String] = [:]
  private var stayingHere: [DocumentID: String]
  private var seats: [SeatID: Seat] = [:]
  private var people: [PersonID: String] = [:]
  private var pictures: [PictureID: Picture] = [:]
  /// Where each document is pointed to: from which document, at which of its steps.
  private(set) var sources: [DocumentID: [(document: DocumentID, step: Int?)]] = [:]
  let standings: [DocumentID: Outgoing.Standing]

  init(_ outgoing: Outgoing, _ workspace: Workspace) {
    company = workspace.company
    stayingHere = outgoing.stayingHere
    standings = outgoing.standings
    var names = FileNames(taken: ["contents", "main", "search", "found", "seats", "picture"])
    for document in workspace.documents {
      anchors[document.id] = names.name(for: document.title)
      titles[document.id] = document.title
    }
    for document in outgoing.workspace.documents where titles[document.id] == nil {
      stayingHere[document.id] = document.title
    }
    for document in workspace.documents {
      for (index, step) in document.steps.enumerated() {
        for link in step.links { add(document.id, index + 1, to: link) }
      }
      for link in document.links { add(document.id, nil, to: link) }
    }
    for seat in workspace.seats { seats[seat.id] = seat }
    for person in workspace.people { people[person.id] = person.name }
    for picture in workspace.pictures { pictures[picture.id] = picture }
  }

  private mutating func add(_ source: DocumentID, _ step: Int?, to target: DocumentID) {
    let isThere = sources[target]?.contains { $0.document == source && $0.step == step } ?? false
    if !isThere { sources[target, default: []].append((source, step)) }
  }

  func anchor(_ id: DocumentID) -> String? { anchors[id] }

  func title(_ id: DocumentID) -> String? { titles[id] }

  func titleStayingHere(_ id: DocumentID) -> String? { stayingHere[id] }

  /// A link to a document, or its title alone where it stays behind.
  func link(_ id: DocumentID) -> HTML {
    if let anchor = anchors[id], let title = titles[id] {
      return "<a href=\"#\(anchor)\">\(title)</a>"
    }
    if let title = stayingHere[id] {
      return "<span class=\"absent\">\(title) <small>(not in here)</small></span>"
    }
    return ""
  }

  func seat(_ id: SeatID?) -> String? { id.flatMap { seats[$0]?.name } }

  /// Who has the ball at a step: its seat; where it has none, the seat its text begins with, as in
  /// “Dispatcher assigns the crew”.
  func ball(at step: Step) -> String? {
    if let seat = seat(step.seat) { return seat }
    let text = Self.afterArticle(step.text)
    let begun = seats.values.map(\.name).filter { name in
      guard text.lowercased().hasPrefix(name.lowercased()) else { return false }
      let next = text.dropFirst(name.count).first
      return next.map { !$0.isLetter && !$0.isNumber && !"-’'".contains($0) } ?? false
    }
    return begun.max { $0.count < $1.count }
  }

  private static func afterArticle(_ text: String) -> Substring {
    text.lowercased().hasPrefix("the ") ? text.dropFirst(4) : text[...]
  }

  /// “Estimator (Ana Ruiz)”, or the seat alone where nobody holds it.
  func seatWithHolder(_ id: SeatID?) -> String? {
    guard let seat = id.flatMap({ seats[$0] }) else { return nil }
    return holder(of: seat).map { "\(seat.name) (\($0))" } ?? seat.name
  }

  func holder(of seat: Seat) -> String? { seat.holder.flatMap { people[$0] } }

  /// The address of a picture that carries the picture in itself.
  func picture(_ id: PictureID?) -> HTML? { id.flatMap { pictures[$0]?.asData } }

  /// The company's own word for the kind of a document.
  func word(for kind: Document.Kind) -> String {
    switch kind {
    case .coreProcess: company.coreProcessWord ?? "Core Process"
    case .other(let level): company.words[level] ?? level.usualWord
    }
  }
}

extension Level {
  var usualWord: String {
    switch self {
    case .policy: "Policy"
    case .process: "Process"
    case .sop: "SOP"
    case .procedure: "Procedure"
    case .workInstruction: "Work instruction"
    }
  }
}

extension Picture {
  /// A data address. An SVG picture shown through it runs no script of its own.
  fileprivate var asData: HTML {
    let type =
      switch format {
      case .svg: "svg+xml"
      default: format.rawValue
      }
    return "data:image/\(type);base64,\(HTML(markup: [UInt8](Data(bytes).base64EncodedData())))"
  }
}
