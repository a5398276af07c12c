import ProcessModel

extension Workspace {
  /// Some of the documents with what they need: their pictures, the seats they name with those above,
  /// and the people who hold these.
  func part(_ ids: [DocumentID]) -> Workspace {
    let wanted = Set(ids)
    var part = self
    part.documents = documents.filter { wanted.contains($0.id) }
    let shown = Set(part.documents.flatMap { $0.steps.compactMap(\.picture) })
    part.pictures = pictures.filter { shown.contains($0.id) }
    var named = Set(part.documents.flatMap { [$0.owner] + $0.steps.map(\.seat) }.compactMap(\.self))
    var open = named
    while let id = open.popFirst() {
      guard let above = seats.first(where: { $0.id == id })?.reportsTo else { continue }
      if named.insert(above).inserted { open.insert(above) }
    }
    part.seats = seats.filter { named.contains($0.id) }
    let holders = Set(part.seats.compactMap(\.holder))
    part.issues = issues.filter { $0.document.map(wanted.contains) ?? false }
    part.people = people.filter { holders.contains($0.id) }
    return part
  }
}
