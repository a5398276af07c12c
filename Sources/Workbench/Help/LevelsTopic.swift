extension HelpTopic {
  static let levels = HelpTopic(
    name: "levels", alsoKnownAs: ["level", "hierarchy"],
    blocks: [
      .heading("Five levels, from the rule to the single task"),
      .terms([
        .init(
          "\("Policy", .strong)",
          "What is allowed and what is not. For everyone. “Refunds are paid within three business days.”"
        ),
        .init(
          "\("Process", .strong)",
          "How a business function works from end to end, across all roles. For leadership. “Customer service.”"
        ),
        .init(
          "\("SOP", .strong)",
          "How one process is performed: who has the ball, in which order, to which result. For managers and trainers. “How to handle a refund request.” A Core Process is an SOP that the leadership team named as one of the handful that run the company."
        ),
        .init(
          "\("Procedure", .strong)",
          "The ordered activities for one outcome, each with its role. For those who take part."),
        .init(
          "\("Work instruction", .strong)",
          "How one task is done, right now: one action a step. For the person doing it. “Process a refund in the billing system.”"
        ),
      ]),
      .paragraph(
        "A Core Process is the map, a work instruction the turn-by-turn directions. Both are needed, they are linked, and they are never mixed. Links point down: \("attach", .command) makes one, \("tree", .command) draws them all, and \("check", .command) says when a text has slipped to another level."
      ),
    ])
}
