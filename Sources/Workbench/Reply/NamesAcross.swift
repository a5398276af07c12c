import ProcessModel

/// What seats and linked documents are called that two states of a document name between them.
struct NamesAcross {
  private let first: DocumentNames
  private let second: DocumentNames

  init(_ old: Document, _ new: Document, _ session: Session) throws {
    first = try DocumentNames(old, session)
    second = try DocumentNames(new, session)
  }

  func seat(_ id: SeatID) -> String { second.seat(id) ?? "(a seat that is gone)" }

  func document(_ id: DocumentID) -> String {
    let title = second.title(id)
    return title == "(removed)" ? first.title(id) : title
  }
}
