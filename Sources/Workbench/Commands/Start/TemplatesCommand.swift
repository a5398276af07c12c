import ArgumentParser
import Foundation
import ProcessModel
import Templates

struct TemplatesCommand: Command {
  static let page = Page(
    "templates", alsoKnownAs: ["template"], .start, usage: "templates [TEMPLATE]",
    summary: "See what you can start from.",
    paragraph:
      "Lists the templates, or shows one as it will come in. new core process TITLE from TEMPLATE starts a document from it.",
    examples: [
      .init("templates", "lists them"), .init("templates sales", "shows the one for sales"),
    ], needsWorkspace: false)
  static let grammar = Grammar([.template])

  @Argument var name: String?

  struct Row: Encodable, Sendable {
    var name: String
    var level: String
    var core: Bool
    var summary: String
  }

  func run(in session: inout Session) throws -> Reply {
    guard let name else { return list() }
    guard let template = TemplateChoice.find(name) else {
      let near = NearestNames.of(name, in: TemplateChoice.names).first
      throw Refusal(
        "No template is called “\(name)”.",
        next: near.map { "Did you mean \("templates \($0)", .command)?" }
          ?? "\("templates", .command) lists them.")
    }
    return Reply(
      [
        .heading("\(template.name)"), .paragraph("\(template.summary)."),
        .markdown(template.text.withoutFrontMatter),
        .paragraph(
          "Start with it: \("new \(LevelWords.inSentence(template.kind).lowercased()) TITLE from \(template.name)", .command)"
        ),
      ], payload: ["name": template.name, "text": template.text])
  }

  private func list() -> Reply {
    let rows = Template.all.map { template in
      [
        "\(template.name, .strong)" as Prose, "\(LevelWords.name(of: template.kind))",
        "\(template.summary)",
      ]
    }
    let payload = Template.all.map {
      Row(
        name: $0.name, level: $0.kind.level.rawValue, core: $0.kind.isCore, summary: $0.summary)
    }
    return Reply(
      [
        .table(Table(columns: ["Template", "Level", "What it covers"], rows: rows)),
        .paragraph(
          "\("templates sales", .command) shows one; \("new core process Sales from sales", .command) starts with it."
        ),
      ], payload: payload)
  }
}

extension String {
  /// The text behind the lines between `---` at the top.
  fileprivate var withoutFrontMatter: String {
    guard hasPrefix("---\n"), let end = dropFirst(4).range(of: "\n---\n") else { return self }
    return self[end.upperBound...].trimmingCharacters(in: .newlines)
  }
}
