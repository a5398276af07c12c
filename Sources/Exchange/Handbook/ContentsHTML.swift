import ProcessModel

/// Writes the first page of the handbook: contents, the hierarchy as a picture, and who has which seat.
struct ContentsHTML {
  let workspace: Workspace
  let names: HandbookNames

  /// Documents that one seat's row names before the rest is only counted.
  private static let mostInRow = 12

  var html: HTML {
    var html: HTML = """
      <section class="page home" id="contents" aria-labelledby="contents.title" data-control="\(control)">
      <h1 id="contents.title" tabindex="-1">\(workspace.company.wayTitle)</h1>
      <p class="standing">\(standing)</p>\n
      """
    for group in ContentsGroup.all(of: workspace) { html += part(group) }
    if let tree = DocumentTree(workspace) {
      html += """
        <section class="picture-part">
        <h2>How it hangs together</h2>
        \(HierarchyPicture.svg(of: tree, .wide, names))\(HierarchyPicture.svg(of: tree, .narrow, names))</section>\n
        """
    }
    html += seats
    html += "</section>\n"
    return html
  }

  /// What stands on every printed page.
  private var control: String { "\(workspace.company.wayTitle) · \(standing)" }

  /// How much there is, and how new it is.
  private var standing: String {
    let count = workspace.documents.count
    let words = count == 1 ? "1 document" : "\(count) documents"
    let newest = workspace.documents.compactMap { names.standings[$0.id]?.approvedOn }.max()
    let drafts = workspace.documents.count {
      ControlLine(document: $0, names: names).isDraft
    }
    let parts = [
      words, newest.map { "the newest approved \($0)" },
      drafts == 0 ? nil : drafts == 1 ? "1 of them a DRAFT" : "\(drafts) of them DRAFTS",
    ]
    return parts.compactMap(\.self).joined(separator: ", ") + "."
  }

  private func part(_ group: ContentsGroup) -> HTML {
    let isCore = group.kind == .coreProcess
    let shape: HTML = isCore ? "cards" : "plain"
    var html: HTML = "<section>\n<h2>\(group.title)</h2>\n<ul class=\"\(shape)\">\n"
    for document in group.documents {
      let control = ControlLine(document: document, names: names)
      let draft: HTML = control.isDraft ? " <span class=\"tag\">DRAFT</span>" : ""
      html += "<li><a href=\"#\(names.anchor(document.id) ?? "")\">\(document.title)</a>\(draft)"
      if isCore {
        if let purpose = document.fields[.purpose]?.split(separator: "\n").first {
          html += "<p>\(String(purpose))</p>"
        }
        let facts = [names.seat(document.owner), control.version].compactMap(\.self)
        html += "<p class=\"small\">\(facts.joined(separator: " · "))</p>"
      }
      html += "</li>\n"
    }
    html += "</ul>\n</section>\n"
    return html
  }

  private var seats: HTML {
    guard !workspace.seats.isEmpty else { return "" }
    var answersFor: [SeatID: [DocumentID]] = [:]
    var takesPart: [SeatID: [DocumentID]] = [:]
    for document in workspace.documents {
      if let owner = document.owner { answersFor[owner, default: []].append(document.id) }
      var seen: Set<SeatID> = []
      for seat in document.steps.compactMap(\.seat) where seat != document.owner {
        if seen.insert(seat).inserted { takesPart[seat, default: []].append(document.id) }
      }
    }
    var html: HTML = """
      <section aria-labelledby="seats">
      <h2 id="seats">Who has which seat</h2>
      <table class="seats">
      <thead><tr><th scope="col">Seat</th><th scope="col">Answers for</th><th scope="col">Takes part in</th></tr></thead>
      <tbody>\n
      """
    for seat in workspace.seats {
      let holder: HTML = names.holder(of: seat).map { "<small>\($0)</small>" } ?? ""
      html += """
        <tr><th scope="row">\(seat.name) \(holder)</th><td>\(list(answersFor[seat.id] ?? []))</td><td>\(list(takesPart[seat.id] ?? []))</td></tr>\n
        """
    }
    html += "</tbody>\n</table>\n</section>\n"
    return html
  }

  private func list(_ documents: [DocumentID]) -> HTML {
    var html = HTML()
    for (index, id) in documents.prefix(Self.mostInRow).enumerated() {
      if index > 0 { html += ", " }
      html += names.link(id)
    }
    let more = documents.count - Self.mostInRow
    if more > 0 { html += " and \(more) more" }
    return html
  }
}
