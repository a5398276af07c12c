import ArgumentParser
import ProcessModel

struct CompanyCommand: Command {
  static let page = Page(
    "company", .start, usage: "company [NAME], or company limit WHAT NUMBER",
    summary: "Say or see whose Way this is.",
    paragraph:
      "The company's name stands in the prompt, and the manual of all Core Processes carries it: The Acme Way. company limits shows how many steps, bullets and words pass without a word, and where these numbers come from; company limit sets one for this company.",
    examples: [
      .init("company Brightwater Plumbing & Heating", "names the company"),
      .init("company limit steps 15", "lets a process have 15 major steps without a word"),
    ])
  static let grammar = Grammar([.text])

  @Argument var name: String?

  func run(in session: inout Session) throws -> Reply {
    guard let name else {
      let company = try session.company()
      return .say(
        company.name.isEmpty
          ? "The company has no name yet: \("company NAME", .command) gives it one."
          : "\(company.name, .strong). The manual is called \(company.wayTitle, .strong).",
        payload: ["company": company.name])
    }
    if let limits = LimitChange(name) { return try limits.run(in: &session) }
    let cleaned = try CleanText.checkedLine(name, as: "The company's name")
    let commit = try session.commit(
      SetCompany("Named the company \(cleaned)") { company in
        company.name = cleaned
        company.isSample = false
      })
    return .say(
      "The company is \(cleaned, .strong); its manual will be called \(commit.outcome.wayTitle, .strong).",
      payload: ["company": cleaned])
  }
}
