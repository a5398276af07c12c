import ProcessModel

/// Writes the contents page: “The Acme Way”, every document by its level, the company's settings in
/// the front matter.
struct IndexMarkdown {
  let names: ExportNames

  func bytes(of workspace: Workspace) -> [UInt8] {
    var out: [UInt8] = []
    let company = workspace.company
    out.append(utf8: "---\n")
    YAMLText.pair("company", company.name, into: &out)
    // Some formatters drop a key without a value, and then nothing would tell this page from others.
    if company.name.isEmpty { out.append(utf8: "contents: true\n") }
    if let me = company.me { YAMLText.pair("me", me, into: &out) }
    if company.isSample { out.append(utf8: "sample: true\n") }
    if let word = company.coreProcessWord {
      YAMLText.pair("core-process-word", word, into: &out)
    }
    let words = Level.allCases.compactMap { level in
      company.words[level].map { (level.rawValue, $0) }
    }
    YAMLText.map("words", words, into: &out)
    let thresholds = company.thresholds.filter(\.value.isFinite).sorted { $0.key < $1.key }
    YAMLText.map("thresholds", thresholds, into: &out)
    YAMLText.map("pictures", renamed(workspace.pictures), into: &out)
    if !workspace.issues.isEmpty {
      YAMLText.pair("issues", DecisionText.text(of: workspace.issues), into: &out)
    }
    out.append(utf8: "---\n\n# ")
    MarkdownEscape.write(company.wayTitle, .heading, into: &out)
    out.append(utf8: "\n")
    for group in ContentsGroup.all(of: workspace) {
      out.append(utf8: "\n## ")
      MarkdownEscape.write(group.title, .heading, into: &out)
      out.append(utf8: "\n\n")
      for document in group.documents { line(document, into: &out) }
    }
    out.append(utf8: "\n## Who has which seat\n\n- [Accountability Chart](\(ExportNames.chart))\n")
    return out
  }

  /// Pictures whose id could not be their file's name.
  private func renamed(_ pictures: [Picture]) -> [(String, String)] {
    pictures.compactMap { picture in
      guard let file = names.pictures[picture.id],
        file != "\(ExportNames.assets)\(picture.id).\(picture.format.fileExtension)"
      else { return nil }
      return (file, picture.id.text)
    }
  }

  private func line(_ document: Document, into out: inout [UInt8]) {
    out.append(utf8: "- ")
    names.link(to: document.id, into: &out)
    if let owner = document.owner {
      out.append(utf8: ", owner: ")
      MarkdownEscape.write(names.seats.label(owner), .inline, into: &out)
    }
    out.append(utf8: "\n")
  }
}
