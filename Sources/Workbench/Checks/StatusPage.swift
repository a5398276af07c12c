import ProcessModel

/// How far the Core Processes are, as one page for the team.
struct StatusPage: RoomPage {
  let name = "status"
  private let status: StatusCommand.Payload
  private let day: String
  private let rows: [[String]]

  init(_ status: StatusCommand.Payload, day: String, in session: Session) {
    self.status = status
    self.day = day
    rows = status.coreProcesses.map { row in
      [
        row.title, row.owner ?? "nobody yet", "\(row.steps)",
        row.verdict.map { $0.inWords.text } ?? "no steps yet", row.state, "\(row.instructions)",
      ]
    }
  }

  private static let columns = ["Core Process", "Owner", "Steps", "Reads as", "State", "Linked"]

  private var title: String {
    status.company.isEmpty ? "Status, \(day)" : "Status of \(status.company), \(day)"
  }

  private var sections: [(title: String, lines: [String])] {
    [
      ("Waiting for approval", status.waitingForApproval), ("Due for review", status.dueForReview),
    ].filter { !$0.lines.isEmpty }
  }

  var markdown: String {
    var text = "# \(title.asMarkdown)\n\n"
    if rows.isEmpty {
      text += "No Core Process yet.\n"
    } else {
      let ruled = [Self.columns, Self.columns.map { _ in "---" }]
      let lines = ruled + rows.map { $0.map(\.asMarkdown) }
      text += lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    }
    for section in sections {
      text += "\n## \(section.title)\n\n"
      text += section.lines.map { "- \($0.asMarkdown)\n" }.joined()
    }
    return text
  }

  var html: String {
    let head = Self.columns.map { "<th>\($0)</th>" }.joined()
    let body = rows.map { row in
      "<tr>\(row.map { "<td>\(RecapPage.escaped($0))</td>" }.joined())</tr>\n"
    }
    let table =
      rows.isEmpty
      ? "<p>No Core Process yet.</p>\n" : "<table>\n<tr>\(head)</tr>\n\(body.joined())</table>\n"
    return RecapPage.page(title, body: table + RecapPage.sections(sections))
  }
}
