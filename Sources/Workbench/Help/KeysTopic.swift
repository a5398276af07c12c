extension HelpTopic {
  static let keys = HelpTopic(
    name: "keys", alsoKnownAs: ["key", "keyboard"],
    blocks: [
      .heading("Keys"),
      .terms([
        .init(
          "\("Tab", .command)",
          "completes commands, titles, fields and templates; twice lists what fits"),
        .init(
          "\("?", .command)",
          "behind a blank or on an empty line says what may come next; the line stays"),
        .init("\("Up, Down", .command)", "bring back earlier lines; Ctrl-R searches in them"),
        .init(
          "\("Tab, Shift-Tab", .command)",
          "at the start of a line in a draft make it a bullet and lift it back"),
        .init(
          "\("Up", .command)",
          "on an empty line in a draft brings back the last line to be replaced"),
        .init(
          "\("Right", .command)",
          "on an empty line puts what stands in brackets on it, to be changed; Enter takes it as it is"
        ),
        .init(
          "\("/, @", .command)",
          "in a draft a line that begins with / is a command, and @NAME at its end names the seat"),
        .init("\("Ctrl-C", .command)", "leaves a draft or a question; it never ends the program"),
        .init("\("Ctrl-S", .command)", "says that everything is saved already"),
        .init("\("Ctrl-Z", .command)", "says how to undo"),
        .init("\("Ctrl-D", .command)", "on an empty line leaves the workbench"),
        .init(
          "\("way --plain", .command)",
          "says everything in plain lines, with no box characters and nothing drawn over, for a screen reader"
        ),
      ]),
    ])
}
