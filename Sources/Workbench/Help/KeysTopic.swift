extension HelpTopic {
  static let keys = HelpTopic(
    name: "keys", alsoKnownAs: ["key", "keyboard"],
    blocks: [
      .heading("Keys"),
      .terms([
        .init(
          "\("Tab", .command)",
          "completes commands, titles, fields and templates; twice lists what fits"),
        .init("\("Up, Down", .command)", "bring back earlier lines; Ctrl-R searches in them"),
        .init("\("Ctrl-C", .command)", "leaves a draft or a question; it never ends the program"),
        .init("\("Ctrl-S", .command)", "says that everything is saved already"),
        .init("\("Ctrl-Z", .command)", "says how to undo"),
        .init("\("Ctrl-D", .command)", "on an empty line leaves the workbench"),
      ]),
    ])
}
