extension HelpTopic {
  static let coreProcess = HelpTopic(
    name: "core-process", alsoKnownAs: ["core-processes", "core", "sop"],
    blocks: [
      .heading("What a Core Process is, and what it is not"),
      .paragraph(
        "It shows a manager the whole of one process on a page or two: the few major steps, who has the ball at each, and how one can tell that it is done. A trained person knows the rest, or finds it in the linked work instruction."
      ),
      .terms([
        .init(
          "\("It has", .good)",
          "one purpose, a start and an end, one owner (a seat), 5 to 9 major steps of a few words, one to five bullets under each, a result one can see."
        ),
        .init(
          "\("It leaves out", .caution)",
          "clicks, screens, field names, tools in the hand, minutes and millimetres, and every exception."
        ),
      ]),
      .terms([
        .init("\("Not so:", .caution)", "“Click New client, type the name and press Save.”"),
        .init("\("But so:", .good)", "“Set up the client”, with a work instruction linked to it."),
      ]),
      .paragraph(
        "Ask of every step: would a manager miss it? Does it pass the ball, decide something or finish something? If it only tells one person what to do with their hands, move it: \("extract 4", .command). Start with \("new core process Sales from sales", .command)."
      ),
    ])
}
