import ArgumentParser
import ProcessModel

struct ShowCommand: Command {
  static let page = Page(
    "show", alsoKnownAs: ["print", "view", "read"], .start,
    usage: "show [DOCUMENT] [STEPS], or show large",
    summary: "Show a document, or one step of it.",
    paragraph:
      "Shows the current document, numbered as people say it: step 3, bullet 3B. Lines that read as a task are marked in the margin. With a title it shows that document and makes it the current one. show large puts the major steps on the wall; next and previous go on from there.",
    examples: [
      .init("show sales", "shows Sales"), .init("show sales 3", "shows its third step"),
    ])
  static let showsLevels = true
  static let grammar = Grammar([.document, .step])

  @Argument var title: String?
  @Argument var step: String?

  func run(in session: inout Session) throws -> Reply {
    if title?.lowercased() == "large", !session.isTitle("large") {
      let document = try session.document(namedOrCurrent: nil)
      session.look(at: document)
      session.isOnWall = true
      return try Wall.large(document, in: session)
    }
    if step == nil, let title, title.meansAll, !session.isTitle(title) {
      return try ListCommand.parse([]).run(in: &session)
    }
    session.isOnWall = false
    let isStep =
      title.map { step == nil && AddressRange($0) != nil && !session.isTitle($0) } ?? false
    let document = try session.document(namedOrCurrent: isStep ? nil : title)
    let place = isStep ? title : step
    session.look(at: document)
    let names = try DocumentNames(document, session)
    let marked = try session.report(on: document).steps.filter(\.isTask).map(\.place)
    let isMapped = document.level != .workInstruction && document.level != .procedure
    let blocks = DocumentBlocks(
      document: document, names: names, marked: isMapped ? Set(marked) : [])
    var view = DocumentView(document, in: names)
    guard let place else {
      return Reply(blocks.whole + (try Self.unsettled(document, session)), payload: view)
    }
    let (range, lines) = try document.lines(typed: place)
    let steps = (range.first.step - 1)...(range.last.step - 1)
    view.steps = Array(view.steps[steps])
    var shown = steps.flatMap { index in
      blocks.lines(of: document.steps[index], at: Address(step: index + 1))
    }
    if range.first.detail != nil {
      let asked = lines.compactMap(document.address(of:))
      shown.removeAll { line in
        !asked.contains { Address(line.number).map($0.covers) ?? false }
      }
    }
    return Reply([.paragraph("\(document.title, .strong)"), .steps(shown)], payload: view)
  }
}

extension ShowCommand {
  /// How many of its places both sides have changed and nobody has decided about.
  private static func unsettled(_ document: Document, _ session: Session) throws -> [Block] {
    try UnsettledPlaces(of: document.id, in: session).blocks(decidedBy: "settle \(document.title)")
  }
}

extension Address {
  /// Whether a bullet is the other one or has it under it.
  fileprivate func covers(_ other: Address) -> Bool {
    step == other.step && detail == other.detail
      && (subdetail == nil || subdetail == other.subdetail)
  }
}
