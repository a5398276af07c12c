import ProcessModel

/// Sorts the events of a file into title, fields, steps and the rest.
struct DraftBuilder {
  private enum Section: Equatable {
    case body
    case related
    case field(Field)
  }

  /// Which event is the heading that names the document.
  let title: Int?
  /// The headings that are steps.
  let stages: Set<Int>
  /// The tables whose rows are steps, by the places of their headings.
  let tables: [Int: StepTable]

  private var draft = MarkdownDraft()
  private var sections: [(level: Int, section: Section)] = []
  private var fields: [Field: FieldText] = [:]
  private var steps = StepBuilder()
  /// Lines above the steps that name a field, with where they stand.
  private var labeled: [(line: LabeledLine, leaf: Leaf)] = []
  private var depth = 0
  /// Whether nothing stands between here and the last item of a list of steps.
  private var isRightBelowSteps = false
  /// The table that is open, and its rows so far.
  private var table: (table: StepTable, rows: Int)?

  init(title: Int?, stages: Set<Int>, tables: [Int: StepTable]) {
    self.title = title
    self.stages = stages
    self.tables = tables
  }

  mutating func add(_ event: MarkdownEvent, at index: Int) {
    switch event {
    case .openItem(let mark):
      depth += 1
      switch section {
      case .body: steps.openItem(mark)
      case .related: fields[.references, default: FieldText()].openItem(mark)
      case .field(let field): fields[field, default: FieldText()].openItem(mark)
      }
    case .closeItem:
      depth -= 1
      isRightBelowSteps = depth == 0 && section == .body
      switch section {
      case .body: steps.closeItem()
      case .related: fields[.references]?.closeItem()
      case .field(let field): fields[field]?.closeItem()
      }
    case .leaf(let leaf):
      if index == title {
        draft.title = leaf.line
        mention(leaf)
        sections = []
      } else if stages.contains(index), leaf.kind == .paragraph {
        // Any heading ends it.
        stageLevel = 6
        steps.openStage(leaf)
      } else if stages.contains(index), case .heading(let level) = leaf.kind {
        while let last = sections.last, last.level >= level { sections.removeLast() }
        sections.append((level, .body))
        stageLevel = level
        steps.openStage(leaf)
      } else if depth == 0, case .heading(let level) = leaf.kind {
        heading(leaf, level)
      } else {
        add(leaf, at: index)
      }
    }
  }

  mutating func finish() -> MarkdownDraft {
    draft.steps = steps.steps
    draft.fields = fields.compactMapValues(\.clean)
    for (line, leaf) in labeled {
      if draft.fields[line.field] == nil {
        draft.fields[line.field] = CleanText.paragraphs(line.text)
      } else {
        var rest = leaf
        rest.kind = .paragraph
        rest.text = "\(line.field.title): \(line.text)"
        draft.prose.append(rest)
      }
    }
    return draft
  }

  /// Takes what stands above the steps by itself; what names a field goes there.
  private mutating func addProse(_ leaf: Leaf) {
    mention(leaf)
    isRightBelowSteps = false
    guard steps.steps.isEmpty else { return draft.prose.append(leaf) }
    let taken = LabeledLine.taken(from: leaf)
    labeled += taken.lines.map { ($0, leaf) }
    if let rest = taken.rest { draft.prose.append(rest) }
  }

  /// Keeps where the links and pictures of a text lead that is no step.
  private mutating func mention(_ leaf: Leaf) {
    draft.mentions += leaf.links
    draft.pictures += leaf.pictures
  }

  /// Keeps the heading of a column that the steps do not tell.
  private mutating func note(_ heading: String?, of leaf: Leaf) {
    guard let heading else { return }
    var rest = leaf
    rest.kind = .paragraph
    rest.text = heading
    draft.prose.append(rest)
  }

  private var section: Section { sections.last?.section ?? .body }

  /// The level of the heading that is the open step.
  private var stageLevel = 0

  private mutating func heading(_ leaf: Leaf, _ level: Int) {
    if steps.isInStage {
      if level > stageLevel, Headings.meaning(of: leaf.line) == .other {
        return steps.addBelowStage(leaf)
      }
      steps.closeStage()
    }
    while let last = sections.last, last.level >= level { sections.removeLast() }
    switch Headings.meaning(of: leaf.line) {
    case .field(let field): sections.append((level, .field(field)))
    case .related: sections.append((level, .related))
    case .steps where section == .body:
      sections.append((level, .body))
      if !Headings.saysSteps(leaf.line) { draft.prose.append(leaf) }
    case .steps, .other:
      // A heading that means nothing by itself belongs to the field it stands under.
      sections.append((level, section))
      add(leaf, at: nil)
    }
  }

  private mutating func add(_ leaf: Leaf, at index: Int?) {
    if leaf.isEmptyRow { return }
    if !tables.isEmpty, section == .body, case .row(let cells, let isHeader) = leaf.kind {
      if let found = index.flatMap({ tables[$0] }) {
        table = (found, 0)
        return note(found.unsaid, of: leaf)
      }
      if isHeader {
        table = nil
      } else if let (table, rows) = table {
        self.table?.rows += 1
        return steps.addRow(table.step(cells, number: rows + 1), from: leaf)
      }
    } else {
      table = nil
    }
    switch section {
    case .body where depth == 0 && steps.isInStage: steps.addBelowStage(leaf)
    case .body where depth == 0 && isRightBelowSteps && steps.takePictureBelow(leaf): return
    case .body where depth == 0: addProse(leaf)
    case .body: steps.add(leaf)
    case .related where leaf.isOnlyLinks():
      draft.related += leaf.links
      draft.relatedWords.append(leaf.line)
    case .related:
      mention(leaf)
      fields[.references, default: FieldText()].add(leaf)
    case .field(let field):
      mention(leaf)
      if case .row = leaf.kind { draft.fieldRows.append(leaf) }
      fields[field, default: FieldText()].add(leaf)
    }
  }
}

extension Leaf {
  /// Whether it is a row of a table without anything in it.
  fileprivate var isEmptyRow: Bool {
    guard case .row(let cells, _) = kind else { return false }
    return cells.allSatisfy(\.isEmpty) && links.isEmpty && pictures.isEmpty
  }

  /// Whether there is nothing but links inside the folder, behind a word that may open the line.
  func isOnlyLinks(after word: String = "") -> Bool {
    guard !links.isEmpty, pictures.isEmpty, outside.utf8.starts(with: word.utf8) else {
      return false
    }
    return outside.utf8.dropFirst(word.utf8.count).allSatisfy { ", \n".utf8.contains($0) }
      && links.allSatisfy { $0.hasPrefix(ExportNames.missing) || !URLText.isOutside($0) }
  }
}
