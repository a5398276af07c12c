import ProcessModel

/// The first start without a file: asks for the company and the person, and makes the workspace.
struct FirstVisit: Entry {
  var company: String?

  static let welcome = Reply([
    .heading("Waywright: the workbench for your company’s Way"),
    .paragraph(
      "Write your Core Processes down at the right level, link the work instructions, and take all of it away. Two questions make your workspace; \("Ctrl-C", .command) leaves them."
    ),
  ])

  var leaving: Prose {
    "No workspace was made. \("open FILE", .command) opens one, \("tour", .command) shows what this is for."
  }

  func prompt(in session: Session) -> Prompt {
    company == nil
      ? Prompt(text: "What is the company called? ", takesCommands: false)
      : Prompt(text: "And your name? ", takesCommands: false)
  }

  mutating func take(_ line: String, in session: inout Session) throws -> Reply {
    let text = CleanText.line(line)
    guard !LoneCommand.isMeant(by: text) else {
      throw Refusal(
        "“\(text)” is a command, and \(company == nil ? "the company's name" : "your name") is asked for.",
        next:
          "Type it, or press \("Ctrl-C", .command): then \("help", .command) and \("tour", .command) work."
      )
    }
    guard let company else {
      self.company = try CleanText.checkedLine(line, as: "The company's name")
      session.entry = self
      return Reply()
    }
    let me = try CleanText.checkedLine(line, as: "Your name")
    let path = "\(session.world.files.currentFolder())/\(Self.fileName(of: company)).way"
    guard session.world.files.kind(path) == nil else {
      throw EntryEnds(
        reason: Refusal(
          "\(path, .strong) is there already.", next: "\("open \(path)", .command) opens it."))
    }
    try finally {
      session.ledger = try session.world.createWorkspace(path)
      _ = try session.commit(
        SetCompany("\(me) started the workspace of \(company)") { record in
          record.name = company
          record.me = me
        })
    }
    Remembered(session.world).remember(path)
    return Reply([
      .paragraph("Your workspace is \(path, .strong). Everything you type is saved there at once."),
      .list([
        "\("new core process Sales from sales", .command) starts a Core Process from a template",
        "\("tour", .command) shows the main job from start to end",
        "\("help", .command) lists everything you can do",
      ]),
    ])
  }

  private static func fileName(of company: String) -> String {
    let key = company.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let name = String(key).split(separator: "-").joined(separator: "-")
    return name.isEmpty ? "our-way" : String(name.prefix(60))
  }
}
