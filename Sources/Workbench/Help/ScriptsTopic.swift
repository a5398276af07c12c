extension HelpTopic {
  static let scripts = HelpTopic(
    name: "scripts", alsoKnownAs: ["script", "shell"],
    blocks: [
      .heading("The same commands from a script or a shell"),
      .terms([
        .init(
          "\("way acme.way < plan.script", .command)",
          "carries out one command a line; lines that begin with # and a blank are comments; it stops at the first error and says in which line"
        ),
        .init(
          "\("way -f acme.way check sales --json", .command)",
          "carries out one command; --json gives the answer to another program"),
        .init(
          "\("way --in Sales -f acme.way step Follow up", .command)",
          "--in names the document that the command is about, --by who is writing"),
      ]),
      .paragraph(
        "A script takes every proposal; where something that comes in and what is here were changed at the same place, ours stands, and settle keeping theirs or both decides otherwise; what would ask between two things is refused with both commands; removing a document needs --yes. The exit code is 0 when done, 1 when a check found an error, 2 when the words were wrong, 3 when a file failed, 130 when you stopped it."
      ),
    ])
}
