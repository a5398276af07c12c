import Foundation

extension Recap {
  /// The recap as Markdown, ready to mail.
  var markdown: String {
    var text = "# \(plain(title))\n\n"
    if documents.isEmpty {
      text += "Nothing was changed since \(since).\n"
    } else {
      text += "## Documents\n\n"
      for entry in documents {
        let owner = entry.owner ?? "nobody yet"
        text +=
          "- **\(plain(entry.title))** (\(entry.kind), \(entry.steps) steps, owner: \(plain(owner)), \(entry.verdict))\n"
        for change in entry.changes.prefix(12) { text += "  - \(plain(change))\n" }
        if entry.changes.count > 12 { text += "  - and \(entry.changes.count - 12) more changes\n" }
      }
    }
    text += section("Decided", decisions)
    text += section("Issues parked", issues)
    text += section("Issues solved", solved)
    return text
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n## \(title)\n\n" + lines.map { "- \(plain($0))\n" }.joined()
  }

  /// Text with the signs that Markdown would take for its own kept as they are.
  private func plain(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>#|".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}

/// The recap as one page for a mail program or a browser.
enum RecapPage {
  static func html(of recap: Recap) -> String {
    var body = "<h1>\(escaped(recap.title))</h1>\n"
    if recap.documents.isEmpty {
      body += "<p>Nothing was changed since \(escaped(recap.since)).</p>\n"
    } else {
      body += "<h2>Documents</h2>\n<ul>\n"
      for entry in recap.documents {
        body +=
          "<li><strong>\(escaped(entry.title))</strong> (\(escaped(entry.kind)), \(entry.steps) steps, owner: \(escaped(entry.owner ?? "nobody yet")), \(escaped(entry.verdict)))\n\(list(Array(entry.changes.prefix(12))))</li>\n"
      }
      body += "</ul>\n"
    }
    for (title, lines) in [
      ("Decided", recap.decisions), ("Issues parked", recap.issues),
      ("Issues solved", recap.solved),
    ] where !lines.isEmpty {
      body += "<h2>\(title)</h2>\n\(list(lines))"
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(escaped(recap.title))</title>
      <style>body { font: 16px/1.5 sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em; }</style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private static func list(_ lines: [String]) -> String {
    lines.isEmpty ? "" : "<ul>\n" + lines.map { "<li>\(escaped($0))</li>\n" }.joined() + "</ul>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
