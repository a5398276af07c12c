import ProcessModel

/// Reads one Markdown file as a document, ours or a stranger's.
struct DocumentReader {
  let path: String
  let front: FrontMatter
  let body: ArraySlice<UInt8>
  /// What the file calls the document, where that stands outside of its text.
  private let presetTitle: String?
  private let presetEvents: [MarkdownEvent]?
  /// How the file is written; nil for UTF-8.
  private let encoding: TextEncoding?

  init(_ bytes: [UInt8], path: String) throws(ImportError) {
    let source = try SourceText(bytes, path: path)
    guard !source.bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else {
      throw ImportError(.empty, in: path)
    }
    self.path = path
    encoding = source.encoding
    presetTitle = nil
    if SourceKind(path) == .text {
      (front, body) = (FrontMatter(), source.bytes)
      presetEvents = TextOutline.events(of: body)
    } else {
      (front, body) = try FrontMatter.split(source)
      presetEvents = nil
    }
  }

  /// A document that was read some other way.
  init(title: String, events: [MarkdownEvent], encoding: TextEncoding?, path: String) {
    self.path = path
    self.encoding = encoding
    (front, body) = (FrontMatter(), [])
    (presetTitle, presetEvents) = (title, events)
  }

  /// The contents page of an export, which holds the company.
  var isIndex: Bool {
    (front.holds("company") || front.isTrue("contents")) && !front.holds("id")
      && !front.holds("level")
  }

  var isChart: Bool { front.isTrue("chart") }

  var level: LevelName? { front.text("level").flatMap(LevelName.init) }

  func draft(keepsAddresses: Bool) -> MarkdownDraft {
    let events =
      presetEvents ?? MarkdownTree.events(of: body, keepsAddresses: keepsAddresses)
    return MarkdownDraft(
      events, isNamed: frontTitle != nil || presetTitle != nil, isList: presetTitle != nil,
      findsStages: keepsAddresses)
  }

  private var frontTitle: String? {
    front.text("title").map(CleanText.line).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The seat that owns the document, by its name.
  var ownerName: String? {
    front.text("owner").map(CleanText.line).flatMap { $0.isEmpty ? nil : $0 }
  }

  func title(of draft: MarkdownDraft) -> String {
    if let presetTitle, !presetTitle.isEmpty { return presetTitle }
    if let title = draft.title, !title.isEmpty { return LongText.pieces(title)[0] }
    if let frontTitle { return frontTitle }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let dot = SourceKind(name) == nil ? nil : name.lastIndex(of: ".")
    let stem = dot.map { name[..<$0] } ?? name[...]
    let title = CleanText.line(String(stem))
    return CleanText.isVisible(title) ? title : "Untitled"
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
      fields: [:], steps: ids.steps(draft.steps, ids: nodes),
      waivers: DecisionText.values(Waiver.self, in: front.text("waivers")))
    var incoming = IncomingDocument(
      path: path, document: document, hasOwnID: id != nil, level: level?.level)
    incoming.encoding = encoding
    let control = control(besides: draft)
    incoming.document.fields = draft.fields.merging(control) { first, _ in first }
    incoming.mentions = draft.mentions
    if draft.steps.isEmpty, id == nil {
      incoming.sentences = Sentences.steps(of: draft).map(\.text)
    }
    note(draft, besides: control, in: &incoming)
    incoming.ownerName = ownerName
    if id == nil { incoming.ownerLine = OwnerLine(in: draft.prose + draft.fieldRows) }
    incoming.state = id == nil ? nil : front.text("state").flatMap(ContentHash.init)
    incoming.linkPaths = draft.related
    incoming.linkWords = draft.relatedWords
    for (step, draft) in zip(document.steps, draft.steps) {
      incoming.seatNames[step.id] = draft.seat
      incoming.picturePaths[step.id] = draft.picture
      if !draft.links.isEmpty {
        incoming.stepLinkPaths[step.id] = draft.links
        incoming.stepLinkWords[step.id] = draft.linkWords
      }
      if !draft.mentions.isEmpty { incoming.stepMentions[step.id] = draft.mentions }
    }
    return incoming
  }

  /// What the control header says of how the document stands, and no section says again.
  private func control(besides draft: MarkdownDraft) -> [Field: String] {
    var fields: [Field: String] = [:]
    for field in ControlFields.all where draft.fields[field] == nil {
      let text = front.text(field.rawValue).map(CleanText.paragraphs) ?? ""
      if !text.isEmpty { fields[field] = text }
    }
    return fields
  }

  /// What stands where nothing is known of its place goes to the notes, word for word.
  ///
  /// - Parameter control: What the control header says that has been taken.
  private func note(
    _ draft: MarkdownDraft, besides control: [Field: String],
    in incoming: inout IncomingDocument
  ) {
    incoming.noted += draft.prose.map(\.line).filter { !$0.isEmpty }
    var text = FieldText()
    for leaf in draft.prose { text.add(leaf) }
    var lines: [String] = []
    let title = incoming.document.title
    for other in [frontTitle, draft.title].compactMap(\.self) where other != title {
      lines.append("Title: \(other)")
    }
    for (key, isKnown) in [
      ("level", level != nil), ("status", front.text("status").flatMap(Status.init(named:)) != nil),
      ("version", front.text("version").flatMap { Int($0) } != nil),
    ] where !isKnown {
      if let text = front.text(key).map(CleanText.line), !text.isEmpty {
        lines.append("\(key): \(text)")
      }
    }
    lines += draft.pictures.map { "Picture: \(URLText.inWords($0))" }
    lines += front.lines(besides: Self.keys.union(control.keys.map(\.rawValue)))
    for (index, step) in draft.steps.enumerated() {
      lines += step.asides.map { "Step \(index + 1): \($0)" }
    }
    incoming.noted += lines
    incoming.addNotes([text.clean].compactMap(\.self) + lines)
  }

  /// What front matter says that is understood.
  private static let keys: Set<String> = [
    "id", "level", "title", "core", "status", "version", "state", "owner", "ids", "waivers",
    "chart", "seats", "people",
  ]
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
