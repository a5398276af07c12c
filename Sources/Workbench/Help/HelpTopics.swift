/// What help explains besides commands. A new topic is one file and one line here.
enum HelpTopics {
  static let all: [HelpTopic] = [.levels, .coreProcess, .workInstruction, .keys, .scripts]

  static var names: [String] { all.map(\.name) }

  static func named(_ name: String) -> HelpTopic? {
    let wanted = name.lowercased().replacing(" ", with: "-")
    return all.first { ([$0.name] + $0.alsoKnownAs).contains(wanted) }
  }
}

/// One screen that explains something.
struct HelpTopic: Sendable {
  var name: String
  var alsoKnownAs: [String]
  var blocks: [Block]

  var payload: [String: String] {
    let text = blocks.map { block in
      switch block {
      case .heading(let prose), .paragraph(let prose): prose.text
      case .list(let lines): lines.map(\.text).joined(separator: "\n")
      case .terms(let terms):
        terms.map { "\($0.term.text): \($0.meaning.text)" }.joined(separator: "\n")
      default: ""
      }
    }
    return ["name": name, "text": text.joined(separator: "\n\n")]
  }
}
