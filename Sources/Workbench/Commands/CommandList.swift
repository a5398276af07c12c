import ProcessModel

/// Every command, in the order in which help lists them. A new command is one file and one line here.
package enum CommandList {
  /// A command under its name. Its type is looked at only when it is asked for: sixty types and their
  /// pages would be half of the time it takes to start.
  private struct Entry: Sendable {
    var name: String
    var type: @Sendable () -> any Command.Type

    init(_ name: String, _ type: @escaping @Sendable () -> any Command.Type) {
      self.name = name
      self.type = type
    }
  }

  private static let entries: [Entry] = [
    .init("new") { NewCommand.self },
    .init("templates") { TemplatesCommand.self },
    .init("use") { UseCommand.self },
    .init("show") { ShowCommand.self },
    .init("status") { StatusCommand.self },
    .init("list") { ListCommand.self },
    .init("search") { SearchCommand.self },
    .init("tree") { TreeCommand.self },
    .init("trace") { TraceCommand.self },
    .init("open") { OpenCommand.self },
    .init("copy") { CopyCommand.self },
    .init("company") { CompanyCommand.self },
    .init("me") { MeCommand.self },
    .init("sample") { SampleCommand.self },
    .init("draft") { DraftCommand.self },
    .init("step") { StepCommand.self },
    .init("bullet") { BulletCommand.self },
    .init("set") { SetCommand.self },
    .init("caution") { CautionCommand.self },
    .init("result") { ResultCommand.self },
    .init("picture") { PictureCommand.self },
    .init("edit") { EditCommand.self },
    .init("move") { MoveCommand.self },
    .init("swap") { SwapCommand.self },
    .init("replace") { ReplaceCommand.self },
    .init("split") { SplitCommand.self },
    .init("join") { JoinCommand.self },
    .init("remove") { RemoveCommand.self },
    .init("rename") { RenameCommand.self },
    .init("owner") { OwnerCommand.self },
    .init("seat") { SeatCommand.self },
    .init("chart") { ChartCommand.self },
    .init("check") { CheckCommand.self },
    .init("explain") { ExplainCommand.self },
    .init("fix") { FixCommand.self },
    .init("extract") { ExtractCommand.self },
    .init("put") { PutCommand.self },
    .init("lift") { LiftCommand.self },
    .init("waive") { WaiveCommand.self },
    .init("advise") { AdviseCommand.self },
    .init("attach") { AttachCommand.self },
    .init("detach") { DetachCommand.self },
    .init("issue") { IssueCommand.self },
    .init("issues") { IssuesCommand.self },
    .init("recap") { RecapCommand.self },
    .init("export recap") { ExportRecapCommand.self },
    .init("export status") { ExportStatusCommand.self },
    .init("approve") { ApproveCommand.self },
    .init("quiet") { QuietCommand.self },
    .init("next") { NextCommand.self },
    .init("previous") { PreviousCommand.self },
    .init("export") { ExportCommand.self },
    .init("import") { ImportCommand.self },
    .init("settle") { SettleCommand.self },
    .init("triage") { TriageCommand.self },
    .init("save") { SaveCommand.self },
    .init("undo") { UndoCommand.self },
    .init("redo") { RedoCommand.self },
    .init("history") { HistoryCommand.self },
    .init("changes") { ChangesCommand.self },
    .init("restore") { RestoreCommand.self },
    .init("help") { HelpCommand.self },
    .init("tour") { TourCommand.self },
    .init("quit") { QuitCommand.self },
    .init("suspend") { SuspendCommand.self },
  ]

  package static var all: [any Command.Type] { entries.map { $0.type() } }

  package static var pages: [Page] { all.map { $0.page } }

  /// The commands by the words of other programs that mean the same.
  private static let byOtherWord: [String: any Command.Type] = {
    var table: [String: any Command.Type] = [:]
    for type in all {
      for name in type.page.alsoKnownAs { table[name] = type }
    }
    return table
  }()

  /// Every name a person may begin a line with.
  package static var allNames: [String] {
    let names = entries.map(\.name) + byOtherWord.keys
    return names + Field.allCases.map(\.word).filter { !names.contains($0) }
  }

  package static func named(_ name: String) -> (any Command.Type)? {
    let name = name.lowercased()
    return listed(name) ?? byOtherWord[name]
  }

  private static func listed(_ name: String) -> (any Command.Type)? {
    entries.first { $0.name == name }?.type()
  }

  /// The command that the first words name, and how many of them name it: none where the first word is
  /// a field, which `set` takes as it stands.
  static func find(_ words: Words) -> (type: any Command.Type, used: Int)? {
    guard let first = words.words.first?.text.lowercased() else { return nil }
    let second = words.count > 1 ? words[1].text.lowercased() : nil
    // “start When a lead calls” says what starts it, “start core process Sales” starts one.
    if first == "start", second == "when" { return (SetCommand.self, 0) }
    if let second, let type = listed("\(first) \(second)") { return (type, 2) }
    if let type = listed(first) { return (type, 1) }
    if let second, let type = byOtherWord["\(first) \(second)"] { return (type, 2) }
    if let type = byOtherWord[first] { return (type, 1) }
    return Field(typed: first) == nil ? nil : (SetCommand.self, 0)
  }
}

extension Field {
  /// The field a single word names: its own word or one of its one-word aliases.
  init?(typed word: String) {
    let word = word.lowercased()
    // “who owns this?” is a question and must not overwrite the roles.
    guard word != "who" else { return nil }
    let match = Field.allCases.first { field in
      field.word == word || field.rawValue == word || field.aliases.contains(word)
    }
    guard let match else { return nil }
    self = match
  }
}
