/// The recap as one page for a mail program or a browser: no script, nothing from elsewhere, and fit to
/// be printed.
enum RecapPage {
  /// By which a page that was written here is known again.
  private static let generator = "<meta name=\"generator\" content=\"Waywright recap\">"

  /// Changes shown of one document.
  private static let mostChanges = 12

  static func html(of recap: Recap) -> String {
    page(recap.title, body: documents(recap) + sections(recap.sections))
  }

  /// - Parameter body: What stands under the title, as markup.
  static func page(_ title: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    \(generator)
    <title>\(escaped(title))</title>
    <style>\(style)</style>
    </head>
    <body>
    <h1>\(escaped(title))</h1>
    \(body)</body>
    </html>

    """
  }

  /// Whether a file is a page of ours, which the next one may take the place of.
  static func isOurs(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(1024), as: UTF8.self).contains(generator)
  }

  private static func documents(_ recap: Recap) -> String {
    guard !recap.documents.isEmpty else {
      return "<p>Nothing was changed since \(escaped(recap.since)).</p>\n"
    }
    let entries = recap.documents.map { entry in
      let steps = entry.steps == 1 ? "1 step" : "\(entry.steps) steps"
      let facts = [entry.kind, steps, "owner: \(entry.owner ?? "nobody yet")", entry.verdict]
      var lines = entry.changes.prefix(mostChanges).map { $0 }
      if entry.changes.count > mostChanges {
        lines.append("and \(entry.changes.count - mostChanges) more changes")
      }
      return """
        <li><strong>\(escaped(entry.title))</strong> <span>\(escaped(facts.joined(separator: " · ")))</span>
        \(list(lines))</li>

        """
    }
    return "<h2>Documents</h2>\n<ul>\n\(entries.joined())</ul>\n"
  }

  static func sections(_ sections: [(title: String, lines: [String])]) -> String {
    sections.filter { !$0.lines.isEmpty }.map { section in
      "<h2>\(section.title)</h2>\n\(list(section.lines))"
    }.joined()
  }

  private static func list(_ lines: [String]) -> String {
    lines.isEmpty ? "" : "<ul>\n" + lines.map { "<li>\(escaped($0))</li>\n" }.joined() + "</ul>\n"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  private static let style = """
    body { font: 16px/1.5 system-ui, sans-serif; color: #222; background: #fff; max-width: 44em;
      margin: 2em auto; padding: 0 1em; }
    h1 { font-size: 1.5em; line-height: 1.25; }
    h2 { font-size: 1.1em; margin: 1.6em 0 .4em; border-bottom: 1px solid #ccc; }
    ul { padding-left: 1.2em; margin: .2em 0; }
    body > ul > li { margin: .5em 0; }
    span, li li { color: #555; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; padding: .35em .6em .35em 0; border-bottom: 1px solid #ddd; vertical-align: top; }
    @media print { body { margin: 0; max-width: none; } li { break-inside: avoid; } }
    """
}
