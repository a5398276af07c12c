import Exchange
import Foundation
import ProcessModel

/// Makes workspaces of any shape from a seed, all of their texts hostile.
struct RandomWorkspace {
  private var random: Seeded
  private var ids: Set<String> = []
  private var documents: [DocumentID] = []
  private var seats: [SeatID] = []
  private var people: [PersonID] = []
  private var pictures: [PictureID] = []

  static func make(seed: UInt64) -> Workspace {
    var maker = RandomWorkspace(random: Seeded(seed))
    return maker.workspace()
  }

  private init(random: Seeded) {
    self.random = random
  }

  private mutating func workspace() -> Workspace {
    documents = (0..<random.count(0...5)).map { _ in id() }
    seats = (0..<random.count(0...5)).map { _ in id() }
    people = (0..<random.count(0...3)).map { _ in id() }
    pictures = (0..<random.count(0...3)).map { _ in id() }
    var names = (0..<3).map { _ in HostileText.line(&random) }
    if let seat = seats.first { names.append("\(names[0]) (\(seat))") }
    names += ["Estimator", "estimator", "(abc)"]
    return Workspace(
      company: company(),
      documents: documents.map { document($0) },
      seats: seats.map { seat($0, names) },
      people: people.map { Person(id: $0, name: random.pick(names)) },
      pictures: pictures.map { id in
        Picture(
          id: id, format: random.pick(Picture.Format.allCases),
          bytes: (0..<random.count(0...40)).map { _ in UInt8.random(in: 0...255, using: &random) })
      },
      issues: (0..<random.count(0...2)).map { issue($0 + 1) }
    ).inCanonicalOrder
  }

  private mutating func id<Kind>() -> Identifier<Kind> {
    let letters = Array("abzABZ019-_")
    while true {
      let length = random.pick([1, 2, 3, 10, 64])
      var text = String((0..<length).map { _ in random.pick(letters) })
      if random.chance(10) {
        text = random.pick(["con", "CON", "null", "123", "1e5", "aux", "0x1"])
      }
      if ids.insert(text).inserted { return Identifier(text) }
    }
  }

  private mutating func company() -> Company {
    var company = Company(name: random.chance(10) ? "" : HostileText.line(&random))
    company.isSample = random.chance(30)
    if random.chance(50) { company.me = HostileText.line(&random) }
    if random.chance(50) { company.coreProcessWord = HostileText.line(&random) }
    for level in Level.allCases where random.chance(30) {
      company.words[level] = HostileText.line(&random)
    }
    for _ in 0..<random.count(0...3) {
      let name = String(repeating: HostileText.line(&random), count: random.chance(5) ? 200 : 1)
      company.thresholds[CleanText.line(name)] = random.pick([
        0, 1, 0.1, -3.75, 1e-9, 1e21, 12345.678,
      ])
    }
    return company
  }

  private mutating func document(_ id: DocumentID) -> Document {
    let titles = [
      "Sales", "SALES", "Sales!", "sales", "../../x", "CON", "com1", "???", "Steps", "Scope",
      "README",
      "Accountability chart", String(repeating: "long ", count: 60), "日本 語", "Café", "Cafe",
      "İstanbul",
      HostileText.line(&random), HostileText.line(&random), HostileText.line(&random),
    ]
    var document = Document(
      id: id, level: random.pick(Level.allCases), title: CleanText.line(random.pick(titles)),
      isCore: random.chance(30), status: random.pick(Status.allCases),
      version: random.pick([0, 1, 12, 1_000_000]))
    if random.chance(60), !seats.isEmpty { document.owner = random.pick(seats) }
    for field in Field.allCases where random.chance(30) {
      document.fields[field] = HostileText.paragraphs(&random)
    }
    document.steps = (0..<random.count(0...12)).map { _ in step() }
    document.links = links()
    document.waivers = (0..<(random.chance(20) ? 2 : 0)).map { _ in
      Waiver(
        rule: "task-step", text: HostileText.line(&random), reason: HostileText.line(&random),
        by: HostileText.line(&random), at: Date(timeIntervalSince1970: 1_750_000_000.4))
    }
    return document
  }

  private mutating func issue(_ number: Int) -> ParkedIssue {
    ParkedIssue(
      id: id(), number: number, text: HostileText.line(&random), document: documents.first,
      place: random.chance(50) ? "3B" : nil, by: HostileText.line(&random),
      at: Date(timeIntervalSince1970: 1_750_000_000),
      doneAt: random.chance(50) ? Date(timeIntervalSince1970: 1_760_000_000) : nil)
  }

  private mutating func links() -> [DocumentID] {
    var links = (0..<random.count(0...2)).map { _ in random.pick(documents) }
    // A document that is gone: nothing leads to it, and its id survives.
    if random.chance(5) { links.append(DocumentID("gone")) }
    return links
  }

  private mutating func step() -> Step {
    var step = Step(id: id(), text: HostileText.line(&random))
    step.details = details(depth: 0)
    if random.chance(30), !seats.isEmpty { step.seat = random.pick(seats) }
    if random.chance(30), !pictures.isEmpty { step.picture = random.pick(pictures) }
    if random.chance(30) { step.caution = HostileText.line(&random) }
    if random.chance(30) { step.result = HostileText.line(&random) }
    step.links = links()
    return step
  }

  private mutating func details(depth: Int) -> [Detail] {
    guard depth < 2, random.chance(40) else { return [] }
    return (0..<random.count(1...3)).map { _ in
      Detail(id: id(), text: HostileText.line(&random), details: details(depth: depth + 1))
    }
  }

  private mutating func seat(_ id: SeatID, _ names: [String]) -> Seat {
    var seat = Seat(id: id, name: random.pick(names))
    seat.roles = (0..<random.count(0...5)).map { _ in HostileText.line(&random) }
    if random.chance(60), !people.isEmpty { seat.holder = random.pick(people) }
    if random.chance(60) { seat.reportsTo = random.pick(seats) }
    return seat
  }
}
