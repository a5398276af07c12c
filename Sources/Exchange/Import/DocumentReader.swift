import ProcessModel

/// Reads one Markdown file as a document, ours or a stranger's.
struct DocumentReader {
  let path: String
  let front: FrontMatter
  let body: ArraySlice<UInt8>

  init(_ bytes: [UInt8], path: String) throws(ImportError) {
    let source = try SourceText(bytes, path: path)
    self.path = path
    (front, body) = try FrontMatter.split(source)
  }

  /// The contents page of an export, which holds the company.
  var isIndex: Bool { front.holds("company") && !front.holds("id") && !front.holds("level") }

  var isChart: Bool { front.isTrue("chart") }

  var level: LevelName? { front.text("level").flatMap(LevelName.init) }

  func draft(keepsAddresses: Bool) -> MarkdownDraft {
    let events = MarkdownTree.events(of: body, keepsAddresses: keepsAddresses)
    return MarkdownDraft(events, isNamed: frontTitle != nil)
  }

  private var frontTitle: String? {
    front.text("title").map(CleanText.line).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The seat that owns the document, by its name.
  var ownerName: String? {
    front.text("owner").map(CleanText.line).flatMap { $0.isEmpty ? nil : $0 }
  }

  func title(of draft: MarkdownDraft) -> String {
    if let title = draft.title, !title.isEmpty { return title }
    if let frontTitle { return frontTitle }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.lowercased().hasSuffix(".md") ? String(name.dropLast(3)) : name
    return CleanText.line(stem)
  }

  /// - Parameter mint: Answers a fresh id for whatever has none.
  func incoming(mint: @escaping () -> String) -> IncomingDocument {
    var draft = draft(keepsAddresses: true)
    draft.steps = draft.steps.compactMap(\.settled)
    let level = level
    let id = front.text("id").flatMap(DocumentID.init(checking:))
    var ids = StepIDs(mint: mint)
    let nodes = id == nil ? [] : IDLine.nodes(in: front.text("ids") ?? "")
    let document = Document(
      id: id ?? DocumentID(mint()), level: level?.level ?? .sop, title: title(of: draft),
      isCore: front.isTrue("core") || level?.isCore ?? true,
      status: front.text("status").flatMap(Status.init(named:)) ?? .draft,
      version: front.text("version").flatMap { Int($0) }.map { max($0, 0) } ?? 0,
      fields: fields(of: draft), steps: ids.steps(draft.steps, ids: nodes),
      waivers: DecisionText.values(Waiver.self, in: front.text("waivers")))
    var incoming = IncomingDocument(
      path: path, document: document, hasOwnID: id != nil, level: level?.level)
    incoming.ownerName = ownerName
    incoming.state = id == nil ? nil : front.text("state").flatMap(ContentHash.init)
    incoming.linkPaths = draft.related
    for (step, draft) in zip(document.steps, draft.steps) {
      incoming.seatNames[step.id] = draft.seat
      incoming.picturePaths[step.id] = draft.picture
      if !draft.links.isEmpty { incoming.stepLinkPaths[step.id] = draft.links }
    }
    return incoming
  }

  /// The fields of a draft; what stands elsewhere in the file goes to the notes, word for word.
  private func fields(of draft: MarkdownDraft) -> [Field: String] {
    guard !draft.prose.isEmpty else { return draft.fields }
    var text = FieldText()
    for leaf in draft.prose { text.add(leaf) }
    var fields = draft.fields
    let notes = [fields[.notes], text.clean].compactMap(\.self).joined(separator: "\n\n")
    if !notes.isEmpty { fields[.notes] = CleanText.paragraphs(notes) }
    return fields
  }
}

extension Status {
  fileprivate init?(named text: String) {
    let key = FoldedKey(text)
    guard let status = Status.allCases.first(where: { FoldedKey($0.rawValue) == key }) else {
      return nil
    }
    self = status
  }
}
