import ProcessModel

/// Every command, in the order in which help lists them. A new command is one file and one line here.
package enum CommandList {
  package static let all: [any Command.Type] = [
    NewCommand.self, TemplatesCommand.self, UseCommand.self, ShowCommand.self, StatusCommand.self,
    ListCommand.self, SearchCommand.self, TreeCommand.self, TraceCommand.self, OpenCommand.self,
    CopyCommand.self,
    CompanyCommand.self, MeCommand.self, SampleCommand.self,
    DraftCommand.self, StepCommand.self, BulletCommand.self, SetCommand.self, CautionCommand.self,
    ResultCommand.self, PictureCommand.self, EditCommand.self, MoveCommand.self,
    SplitCommand.self, JoinCommand.self,
    RemoveCommand.self, RenameCommand.self,
    OwnerCommand.self, SeatCommand.self, ChartCommand.self,
    CheckCommand.self, ExplainCommand.self, FixCommand.self, ExtractCommand.self,
    WaiveCommand.self, AdviseCommand.self, AttachCommand.self,
    DetachCommand.self,
    IssueCommand.self, IssuesCommand.self, RecapCommand.self, ApproveCommand.self,
    QuietCommand.self, NextCommand.self, PreviousCommand.self,
    ExportCommand.self, ImportCommand.self, TriageCommand.self, SaveCommand.self,
    UndoCommand.self, RedoCommand.self, HistoryCommand.self, ChangesCommand.self,
    RestoreCommand.self,
    HelpCommand.self, TourCommand.self, QuitCommand.self, SuspendCommand.self,
  ]

  package static var pages: [Page] { all.map { $0.page } }

  private static let byName: [String: any Command.Type] = {
    var table: [String: any Command.Type] = [:]
    for type in all {
      let page = type.page
      for name in [page.name] + page.alsoKnownAs { table[name] = type }
    }
    return table
  }()

  /// Every name a person may begin a line with.
  package static var allNames: [String] {
    byName.keys + Field.allCases.map(\.word).filter { byName[$0] == nil }
  }

  package static func named(_ name: String) -> (any Command.Type)? { byName[name.lowercased()] }

  /// The command that the first words name, and how many of them name it: none where the first word is
  /// a field, which `set` takes as it stands.
  static func find(_ words: Words) -> (type: any Command.Type, used: Int)? {
    guard let first = words.words.first else { return nil }
    if words.count > 1, let type = byName["\(first.text) \(words[1].text)".lowercased()] {
      return (type, 2)
    }
    if let type = named(first.text) { return (type, 1) }
    if Field(typed: first.text) != nil { return (SetCommand.self, 0) }
    return nil
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
