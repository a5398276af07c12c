extension HelpTopic {
  static let workInstruction = HelpTopic(
    name: "work-instruction", alsoKnownAs: ["work-instructions", "instruction", "instructions"],
    blocks: [
      .heading("What a work instruction is, and what it is not"),
      .paragraph(
        "It takes one person through one task, right now, with nothing to look up and nothing to decide about who or when. It belongs to a step of a Core Process or SOP and may change more often than that."
      ),
      .terms([
        .init(
          "\("It has", .good)",
          "a title with a verb, the tools needed, numbered steps that begin with a verb, one action each, under twenty words, pictures where a picture is quicker, and the result to expect."
        ),
        .init(
          "\("It leaves out", .caution)",
          "why the company does it, who approves it, other departments, “as needed”, “ensure”, “coordinate”."
        ),
      ]),
      .terms([
        .init(
          "\("Not so:", .caution)", "“Ensure that the client is handled in the CRM as appropriate.”"
        ),
        .init("\("But so:", .good)", "“Click New client.” “Type the client’s name.” “Press Save.”"),
      ]),
      .paragraph(
        "More than ten steps are often two tasks. Start with \("new work instruction TITLE from work-instruction", .command), or let \("extract", .command) make one from steps that went too deep, and link it with \("attach TITLE to 3", .command)."
      ),
    ])
}
