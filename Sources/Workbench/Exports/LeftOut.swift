import Exchange
import ProcessModel

/// What an export of approved versions left out, to be said beside where it went.
struct LeftOut {
  /// Documents nobody has approved yet, by their titles.
  var unapproved: [String] = []
  /// Documents that left as they were last approved, though they have been changed since.
  var older: [String] = []
  /// Documents that left as drafts.
  var drafts: [String] = []

  init() {}

  /// - Parameter present: The documents as they stand in the workspace, of those that were asked for.
  init(_ outgoing: Outgoing, present: [Document]) {
    let leaving = Set(outgoing.workspace.documents.map(\.id))
    for document in present where document.status != .retired {
      if !leaving.contains(document.id) {
        unapproved.append(document.title)
      } else if outgoing.standings[document.id]?.isDraft == true {
        drafts.append(document.title)
      } else if document.status != .approved {
        older.append(document.title)
      }
    }
  }

  var blocks: [Block] {
    var blocks: [Block] = []
    if !unapproved.isEmpty {
      let named = unapproved.count > Self.mostTyped ? "TITLE, TITLE" : unapproved.asTyped
      blocks.append(
        .paragraph(
          "Left out, because nobody has approved \(unapproved.count == 1 ? "it" : "them") yet: \(FirstFew.named(unapproved)). \("approve \(named) by NAME", .command) does, and \("with drafts", .command) takes all as it stands."
        ))
    }
    if !older.isEmpty {
      blocks.append(
        .paragraph(
          "As last approved, without what was changed since: \(FirstFew.named(older)).")
      )
    }
    if !drafts.isEmpty {
      blocks.append(.paragraph("Marked DRAFT: \(FirstFew.named(drafts))."))
    }
    return blocks
  }

  /// Titles that one command holds; whoever has more to approve picks among them.
  private static let mostTyped = 10
}
