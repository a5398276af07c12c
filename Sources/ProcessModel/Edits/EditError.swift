/// Why an edit was refused. Nothing has changed; the workbench puts the facts into words.
package enum EditError: Error, Equatable, Sendable {
  case noSuchDocument
  case noSuchLine(String)
  case emptyText(String)
  case tooLong(String)
  case titleTaken(String, Document.Kind)
  /// Somebody else changed what the user was looking at.
  case changedMeanwhile(place: String, seen: String, now: String)
  case linkToItself(String)
  case linkInCircle(from: String, to: String)
  case linkUp(from: Document, to: Document)
  case linkToNothing(from: String)
  /// A document that is to go is still pointed to.
  case stillLinked(from: String)
  case alreadyLinked(from: String, to: String)
  case notLinked(from: String, to: String)
  case levelBreaksLink(title: String, other: String)
  case notAnSOP(String, Level)
  case twoOwners([String])
  /// A first name as it was typed, and the people it fits.
  case severalPeople(String, [String])
  case holdsNoSeat(String)
  case holdsSeveralSeats(String, [String])
  case seatTaken(String)
  case noSuchSeat(String)
  /// Documents name a seat that is to go.
  case seatInUse(String, [String])
  case tooManyRoles(String)
  case reportsInCircle(String)
  case fieldNotHere(Field, Document.Kind)
  case noSuchIssue(Int)
  /// The whole document was edited, and somebody else has changed it meanwhile.
  case documentChangedMeanwhile(String)
  /// Two cannot stand side by side at a place.
  case roomForOne(String)
  case nothingToDo(String)
}
