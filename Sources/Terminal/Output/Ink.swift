import Workbench

/// How the roles of words look: few colours, each readable on dark and on light.
enum Ink {
  static let reset = "\u{1B}[0m"

  static func start(_ role: Prose.Role) -> String {
    switch role {
    case .plain: ""
    case .strong: "\u{1B}[1m"
    case .quiet: "\u{1B}[2m"
    case .command: "\u{1B}[35m"
    case .good: "\u{1B}[32m"
    case .caution: "\u{1B}[31m"
    case .alarm: "\u{1B}[1;31m"
    case .added: "\u{1B}[4;32m"
    case .removed: "\u{1B}[9;31m"
    }
  }

  static func text(of row: Row, color: Bool) -> String {
    var text = ""
    for span in row.spans {
      let start = color ? start(span.role) : ""
      text += start.isEmpty ? span.text : start + span.text + reset
    }
    return text
  }
}
