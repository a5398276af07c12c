import Workbench

/// Replies such as the workbench gives, for the tests of how they look.
enum SampleReplies {
  static let document = Reply([
    .heading("Sales (Core Process)"),
    .terms([
      Block.Term("Purpose", "Turn an enquiry into a signed order that operations can fulfil."),
      Block.Term("Owner", "\("Sales Lead", .strong), who reports to the Integrator"),
      Block.Term("Starts when", "A customer asks for a price."),
    ]),
    .heading("Steps"),
    .steps([
      StepLine(number: "1", text: "Qualify", depth: 0, aside: "Estimator"),
      StepLine(
        number: "1A",
        text: "Confirm need, budget and decision maker before anyone prepares a quote for them",
        depth: 1),
      StepLine(
        number: "1A1", text: "In writing, since memories differ once the work has begun", depth: 2),
      StepLine(
        number: "2",
        text: "Click “New Quote” in the CRM, type the customer's name, and press Save to open it",
        depth: 0, aside: "Sales Lead", mark: "\("!", .caution)"),
      StepLine(number: "", text: "Caution: mind the tax rate.", depth: 0),
      StepLine(number: "10", text: "品質を確認する 完了したら責任者に報告してください お願いします ありがとう", depth: 0),
    ]),
  ])

  static let status = Reply([
    .table(
      Table(
        columns: ["#", "Core Process", "Owner", "Steps", "Level"],
        rows: [
          ["1", "\("Sales", .strong)", "Sales Lead", "7", "\("right", .good)"],
          [
            "2", "\("Customer service and retention", .strong)", "Operations Lead", "12",
            "\("reads as a task", .alarm): steps 2, 3 and 5",
          ],
          ["3", "\("品質管理", .strong)", "", "9", "right"],
        ])),
    .paragraph("Type \("use #2", .command) to work on one of them."),
  ])

  static let tree = Reply([
    .tree([
      Block.TreeLine(branches: [], text: "Refunds within 3 days (policy)"),
      Block.TreeLine(branches: [false], text: "Customer service resolution (process)"),
      Block.TreeLine(branches: [false, true], text: "How to handle a refund request (SOP)"),
      Block.TreeLine(
        branches: [false, true, false],
        text: "Process a refund in the billing system, step by step (work instruction)"),
      Block.TreeLine(branches: [false, false], text: "Complaints (SOP)"),
    ])
  ])

  static let help = Reply([
    .paragraph("You can type:"),
    .list([
      "\("new core process Sales from sales", .command) to start from a template",
      "\("check", .command) to hear whether it reads at the right level, and where it does not",
    ]),
    .paragraph("There is more in \("help levels", .command)."),
  ])
}
