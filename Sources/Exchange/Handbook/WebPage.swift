import ProcessModel

/// One web page that holds everything: it asks the network for nothing, and its own security policy
/// lets it run and show nothing but what is in it.
struct WebPage {
  let outgoing: Outgoing

  /// What every page of ours says of itself, by which an earlier export is known.
  static let generator: HTML = "<meta name=\"generator\" content=\"Waywright\"/>"

  private static let style = HTML(markup: PackageResources.handbook_css)
  private static let script = HTML(markup: PackageResources.handbook_js)

  private static let policy: HTML = {
    let allowed = [style, script].map { Fingerprint(of: $0.bytes).base64 }
    return """
      default-src 'none'; img-src data:; style-src 'sha256-\(allowed[0])'; script-src 'sha256-\(allowed[1])'; base-uri 'none'; form-action 'none'
      """
  }()

  /// - Parameter hasContents: Whether a contents page comes first; without, the document that was asked
  ///   for does.
  func bytes(hasContents: Bool, going: ExportFile.Going = { _, _ in }) -> [UInt8] {
    let workspace = outgoing.ordered
    let names = HandbookNames(outgoing, workspace)
    let root = workspace.documents.first { $0.id == outgoing.root }
    let title = hasContents ? workspace.company.wayTitle : root?.title ?? workspace.company.wayTitle
    var html = HTML()
    html.reserve(4096 + 4096 * workspace.documents.count)
    html += head(title)
    html += top(
      workspace, start: hasContents ? "contents" : root.flatMap { names.anchor($0.id) } ?? "")
    if hasContents { html += ContentsHTML(workspace: workspace, names: names).html }
    let first = hasContents ? [] : [root].compactMap(\.self)
    let pages = first + workspace.documents.filter { $0.id != first.first?.id }
    for (index, document) in pages.enumerated() {
      going(index, pages.count)
      html += DocumentHTML(document: document, names: names, hasContents: hasContents).html
    }
    html += "</main>\n<script>\(Self.script)</script>\n</body>\n</html>\n"
    return html.bytes
  }

  private func head(_ title: String) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <meta name="referrer" content="no-referrer"/>
    \(Self.generator)
    <title>\(title)</title>
    <link rel="icon" href="data:,"/>
    <style>\(Self.style)</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the text</a>\n
    """
  }

  private func top(_ workspace: Workspace, start: String) -> HTML {
    """
    <header class="top">
    <p class="brand"><a href="#\(start)">\(workspace.company.wayTitle)</a></p>
    <div role="search" hidden="">
    <label for="search">Search</label>
    <input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="Search" aria-controls="found"/>
    <div class="found" hidden="">
    <p role="status"></p>
    <ul id="found"></ul>
    </div>
    </div>
    </header>
    <main id="main" tabindex="-1">\n
    """
  }
}
