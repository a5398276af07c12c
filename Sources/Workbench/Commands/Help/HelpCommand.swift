import ArgumentParser
import ProcessModel

struct HelpCommand: Command {
  static let page = Page(
    "help", alsoKnownAs: ["?", "man"], .help, usage: "help [COMMAND or TOPIC]",
    summary: "What can I type?",
    paragraph:
      "Alone it lists the commands by what you want to do. With a command it explains that command with two examples; with a topic (levels, core-process, work-instruction, keys, scripts) it explains the thing itself.",
    examples: [
      .init("help extract", "explains extract"),
      .init("help levels", "explains policy, process, SOP, procedure and work instruction"),
    ], needsWorkspace: false)
  static let grammar = Grammar([.topic])

  @Argument var subject: String?

  struct Payload: Encodable, Sendable {
    var name: String
    var usage: String
    var summary: String
    var text: String
    var examples: [String]
  }

  func run(in session: inout Session) throws -> Reply {
    guard let subject else { return overview() }
    if let topic = HelpTopics.named(subject) { return Reply(topic.blocks, payload: topic.payload) }
    let first = subject.split(separator: " ").first.map(String.init) ?? subject
    if let type = CommandList.named(subject) ?? CommandList.named(first) { return page(type.page) }
    if let field = Field(typed: first) { return try fieldHelp(field) }
    let near = NearestNames.of(subject, in: CommandList.allNames + HelpTopics.names)
    throw Refusal(
      "There is no help on “\(subject)”.",
      next: near.first.map { "Did you mean \("help \($0)", .command)?" }
        ?? "\("help", .command) lists what you can do.")
  }

  private func overview() -> Reply {
    var blocks: [Block] = []
    for group in Page.Group.allCases {
      let pages = CommandList.pages.filter { $0.group == group }
      blocks.append(.heading("\(group.rawValue)"))
      blocks.append(.terms(pages.map { .init("\($0.name, .command)", "\($0.summary)") }))
    }
    blocks.append(
      .paragraph(
        "\("help extract", .command) explains a command. \("help levels", .command) explains what belongs where. \("tour", .command) shows the main job from start to end."
      ))
    return Reply(blocks, payload: CommandList.pages.map(Self.payload))
  }

  private func page(_ page: Page) -> Reply {
    var blocks: [Block] = [.heading("\(page.usage)"), .paragraph("\(page.paragraph)")]
    blocks.append(.terms(page.examples.map { .init("\($0.line, .command)", "\($0.does)") }))
    if page.name == SetCommand.page.name {
      blocks.append(.paragraph("The fields, each a word of its own:"))
      blocks.append(
        .terms(Field.allCases.map { .init("\($0.word, .command)", "\($0.title)") }))
    }
    if !page.alsoKnownAs.isEmpty {
      let words = page.alsoKnownAs.joined(separator: ", ")
      blocks.append(.paragraph("\("Also understood: \(words)", .quiet)"))
    }
    return Reply(blocks, payload: Self.payload(page))
  }

  private func fieldHelp(_ field: Field) throws -> Reply {
    let kinds = LevelProfile.all.filter { $0.fields.contains(field) }
      .map { LevelWords.inSentence($0.kind) }.joined(separator: ", ")
    return .say(
      "\("\(field.word) TEXT", .command) writes “\(field.title)” of the current document; \("\(field.word) none", .command) empties it. It belongs to: \(kinds).",
      payload: Self.payload(SetCommand.page))
  }

  private static func payload(_ page: Page) -> Payload {
    Payload(
      name: page.name, usage: page.usage, summary: page.summary, text: page.paragraph,
      examples: page.examples.map(\.line))
  }
}
