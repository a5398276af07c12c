import ProcessModel

/// Reads a CSV list as documents: a row is a step; where a column names the document, each name is one
/// of its own.
struct CSVReader {
  private let path: String
  /// How the file is written; nil for UTF-8.
  let encoding: TextEncoding?
  private var header: [String] = []
  private var titleColumn: Int?
  private var titles: [String] = []
  private var rows: [String: [[String]]] = [:]

  init(_ bytes: [UInt8], path: String) throws(ImportError) {
    self.path = path
    let source = try SourceText(bytes, path: path)
    encoding = source.encoding
    let lines = CSVRows(source.bytes).map { $0.map(Self.unarmed) }
    guard let first = lines.first else { throw ImportError(.noDocuments, in: path) }
    titleColumn = first.firstIndex { Self.titleWords.contains(FoldedKey($0)) }
    let hasHeader = titleColumn != nil || StepTable(header: first) != nil
    // Without a heading that is known, the first column says what is done.
    header = hasHeader ? first : ["Step"] + first.dropFirst().map { _ in "" }
    if let titleColumn { header.remove(at: titleColumn) }
    if StepTable(header: header) == nil, !header.isEmpty { header[0] = "Step" }
    for cells in hasHeader ? lines[1...] : lines[...] { add(cells) }
  }

  /// The documents, each as the events of one table.
  func documents() -> [(title: String, events: [MarkdownEvent])] {
    titles.map { title in
      let rows = [Self.leaf(header, isHeader: true)] + (rows[title] ?? []).map { Self.leaf($0) }
      return (title, rows.map { .leaf($0) })
    }
  }

  private mutating func add(_ cells: [String]) {
    var cells = cells
    var title = stem
    if let titleColumn, titleColumn < cells.count {
      let name = CleanText.line(cells.remove(at: titleColumn))
      // An empty cell means the one above, as people fill in tables.
      title = name.isEmpty ? titles.last ?? stem : name
    }
    if rows[title] == nil { titles.append(title) }
    rows[title, default: []].append(cells)
  }

  private var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return CleanText.line(name.lowercased().hasSuffix(".csv") ? String(name.dropLast(4)) : name)
  }

  private static func leaf(_ cells: [String], isHeader: Bool = false) -> Leaf {
    Leaf(kind: .row(cells.map(CleanText.line), isHeader: isHeader))
  }

  /// A cell without the apostrophe that keeps a spreadsheet from computing it.
  private static func unarmed(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"), let second = cell.utf8.dropFirst().first,
      "=+-@\t\r".utf8.contains(second)
    else { return cell }
    return String(cell.dropFirst())
  }

  private static let titleWords = Set(
    ["document", "process", "core process", "sop", "title", "document title", "procedure name"]
      .map { FoldedKey($0) })
}
