extension Recap {
  /// The recap as Markdown, ready to mail.
  var markdown: String {
    var text = "# \(title.asMarkdown)\n\n"
    if documents.isEmpty {
      text += "Nothing was changed since \(since).\n"
    } else {
      text += "## Documents\n\n"
      for entry in documents {
        let owner = entry.owner ?? "nobody yet"
        let steps = entry.steps == 1 ? "1 step" : "\(entry.steps) steps"
        text +=
          "- **\(entry.title.asMarkdown)** (\(entry.kind), \(steps), owner: \(owner.asMarkdown), \(entry.verdict))\n"
        for change in entry.changes.prefix(12) { text += "  - \(change.asMarkdown)\n" }
        if entry.changes.count > 12 { text += "  - and \(entry.changes.count - 12) more changes\n" }
      }
    }
    return sections.reduce(text) { $0 + section($1.title, $1.lines) }
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n## \(title)\n\n" + lines.map { "- \($0.asMarkdown)\n" }.joined()
  }
}

extension String {
  /// Text with the signs that Markdown would take for its own kept as they are.
  var asMarkdown: String {
    var escaped = ""
    for (index, character) in zip(indices, self) {
      // The sign before a number makes no heading.
      let isNumber = character == "#" && self[index...].dropFirst().first?.isNumber == true
      if "\\`*_[]<>#|".contains(character), !isNumber { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
