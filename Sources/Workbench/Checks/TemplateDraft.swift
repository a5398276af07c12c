import Exchange
import ProcessModel
import Templates

/// A document made from a template, with the seats its steps name.
struct TemplateDraft {
  var document: Document
  /// Seats the steps name that are not on the chart yet.
  var newSeats: [Seat]
  /// The seat that usually owns such a document: a suggestion, since the team decides.
  var usualOwner: String?

  init(_ template: Template, title: String, kind: Document.Kind, in session: Session) throws {
    let incoming = try MarkdownReader.document(
      from: Array(template.text.utf8), named: template.name, mint: session.world.newID)
    var seats = SeatsByName(try session.chart())
    document = seats.document(of: incoming, withOwner: false, session)
    document.id = session.newID()
    document.title = title
    (document.level, document.isCore) = (kind.level, kind.isCore)
    usualOwner = incoming.ownerName
    newSeats = seats.new
  }
}
