import ProcessModel

/// Reads seats and people from the chart of an export.
struct ChartReader {
  private(set) var seats: [Seat] = []
  private(set) var people: [Person] = []
  private let mint: () -> String
  private var seatLabels = Labels<Seat>([])
  private var personLabels = Labels<Person>([])
  private var places: [SeatID: Int] = [:]
  /// The seats that others report to, known only when all have been read.
  private var above: [(place: Int, label: String)] = []

  init(mint: @escaping () -> String) {
    self.mint = mint
  }

  /// The seat of a name or label; where two have the name, none.
  func seat(named name: String) -> SeatID? {
    if let id = seatLabels.id(name) { return id }
    let key = FoldedKey(name)
    let alike = seats.filter { FoldedKey($0.name) == key }
    return alike.count == 1 ? alike.first?.id : nil
  }

  mutating func read(_ reader: DocumentReader) {
    for (id, name) in reader.front.map("seats") {
      guard let id = SeatID(checking: id), places[id] == nil else { continue }
      places[id] = seats.count
      seats.append(Seat(id: id, name: CleanText.line(name)))
    }
    for (id, name) in reader.front.map("people") {
      guard let id = PersonID(checking: id), !people.contains(where: { $0.id == id }) else {
        continue
      }
      people.append(Person(id: id, name: CleanText.line(name)))
    }
    seatLabels = Labels(seats.map { ($0.id, $0.name) })
    personLabels = Labels(people.map { ($0.id, $0.name) })
    sections(of: MarkdownTree.events(of: reader.body, keepsAddresses: false))
    for (place, label) in above { seats[place].reportsTo = seat(named: label) }
  }

  private mutating func sections(of events: [MarkdownEvent]) {
    var place: Int?
    var depth = 0
    for event in events {
      switch event {
      case .openItem: depth += 1
      case .closeItem: depth -= 1
      case .leaf(let leaf):
        if case .heading(let level) = leaf.kind, depth == 0 {
          place = level == 1 ? nil : self.place(of: leaf.line)
        } else if let place {
          add(leaf, isRole: depth > 0, to: place)
        }
      }
    }
  }

  /// Where the seat of a heading stands; one that the front matter does not name is new.
  private mutating func place(of label: String) -> Int {
    if let id = seatLabels.id(label), let place = places[id] { return place }
    let seat = Seat(id: SeatID(mint()), name: label)
    places[seat.id] = seats.count
    seats.append(seat)
    return seats.count - 1
  }

  private mutating func add(_ leaf: Leaf, isRole: Bool, to place: Int) {
    let text = leaf.line
    guard !text.isEmpty else { return }
    if isRole {
      seats[place].roles.append(text)
      return
    }
    for attribute in SeatAttribute.allCases {
      let opening = attribute.rawValue + ":"
      guard text.utf8.starts(with: opening.utf8)
      else { continue }
      let rest = text.utf8.dropFirst(opening.utf8.count).drop { $0 == 0x20 }
      let label = CleanText.line(String(Substring(rest)))
      switch attribute {
      case .holder: seats[place].holder = person(label)
      case .above: above.append((place, label))
      }
    }
  }

  private mutating func person(_ label: String) -> PersonID {
    if let id = personLabels.id(label) { return id }
    if let person = people.first(where: { $0.name == label }) { return person.id }
    let person = Person(id: PersonID(mint()), name: label)
    people.append(person)
    return person.id
  }
}
