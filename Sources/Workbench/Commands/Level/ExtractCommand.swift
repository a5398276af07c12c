import ArgumentParser

struct ExtractCommand: Command {
  static let page = Page(
    "extract", alsoKnownAs: ["pull out", "pull"], .level, usage: "extract STEPS [as TITLE]",
    summary: "Move task-level steps into a linked work instruction.",
    paragraph:
      "The steps or bullets you name leave the Core Process for a work instruction, one action a step, and a short line stays behind with the link. You see it before it is done; Enter takes the proposed title and line, Ctrl-C leaves everything as it was. An instruction that has the title already is linked, not doubled. One undo takes all of it back.",
    examples: [
      .init("extract 4", "moves step 4"),
      .init("extract 2A-2B as Price the job in the quote tool", "moves two bullets"),
    ])
  static let showsLevels = true
  static let grammar = Grammar([.steps], [.init("as", .document)])

  @Argument var steps: String?
  @Option var `as`: String?

  func run(in session: inout Session) throws -> Reply {
    guard let steps else {
      throw Refusal(
        "Which steps?",
        next:
          "Type \("extract 4", .command), \("extract 3-6 as TITLE", .command) or \("extract 2B-2D", .command)."
      )
    }
    let plan = try ExtractPlan(steps, as: self.as, in: session)
    let extracting = Extracting(plan: plan, asks: self.as == nil ? .title : .stageLine)
    guard session.canAsk else { return try extracting.carryOut(in: &session) }
    session.entry = extracting
    return Reply(extracting.preview)
  }
}
