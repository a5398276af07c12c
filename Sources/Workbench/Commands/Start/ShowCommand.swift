import ArgumentParser
import ProcessModel

struct ShowCommand: Command {
  static let page = Page(
    "show", alsoKnownAs: ["print", "view", "read"], .start,
    usage: "show [DOCUMENT] [STEP], or show large",
    summary: "Show a document, or one step of it.",
    paragraph:
      "Shows the current document, numbered as people say it: step 3, bullet 3B. Lines that read as a task are marked in the margin. With a title it shows that document and makes it the current one. show large puts the major steps on the wall; next and previous go on from there.",
    examples: [
      .init("show sales", "shows Sales"), .init("show sales 3", "shows its third step"),
    ])
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
    session.isOnWall = false
    let isStep = title.map { step == nil && Address($0) != nil && !session.isTitle($0) } ?? false
    let document = try session.document(namedOrCurrent: isStep ? nil : title)
    let place = isStep ? title : step
    session.look(at: document)
    let names = try DocumentNames(document, session)
    let marked = try session.report(on: document).steps.filter(\.isTask).map(\.place)
    let isMapped = document.level != .workInstruction && document.level != .procedure
    let blocks = DocumentBlocks(
      document: document, names: names, marked: isMapped ? Set(marked) : [])
    var view = DocumentView(document, in: names)
    guard let place else { return Reply(blocks.whole, payload: view) }
    let address = try document.address(typed: place)
    view.steps = [view.steps[address.step - 1]]
    let lines = blocks.lines(of: document.steps[address.step - 1], at: Address(step: address.step))
    let shown = address.detail == nil ? lines : lines.filter { $0.number.hasPrefix("\(address)") }
    return Reply([.paragraph("\(document.title, .strong)"), .steps(shown)], payload: view)
  }
}
