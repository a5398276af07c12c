import Exchange
import Foundation
import ProcessModel

/// A Word file of ours that comes back from a colleague: the document as it was when it left, and as it
/// was edited.
struct ReturnedFile: Sendable {
  /// The document as it left.
  let base: Document
  /// The same with what was changed in the file, and nothing that only the way there and back changed.
  let edited: Document
  let newSeats: [Seat]
  /// Pictures that came with it, for those that were put in or changed.
  let pictures: [Picture]

  /// Nil where the file is none of ours, or of a document that this workspace does not know.
  ///
  /// - Throws: `Refusal` where pandoc is missing or cannot read the file.
  init?(_ path: String, in session: Session) throws {
    guard path.lowercased().hasSuffix(".docx"),
      session.world.files.kind(session.fullPath(path)) == .file
    else { return nil }
    let bytes = try session.world.files.read(session.fullPath(path))
    guard let marks = Self.marks(of: bytes, session),
      let id = marks[ExportMarks.document].flatMap(DocumentID.init(checking:)),
      let change = marks[ExportMarks.change].flatMap({ Int($0) }),
      let base = try? session.openLedger().document(id, asOf: change),
      let version = marks[ExportMarks.version], version == "\(base.version)"
    else { return nil }
    self.base = base
    var seats = SeatsByName(try session.chart())
    // What went through Word and pandoc unchanged is the measure: whatever differs from it was edited.
    let whole = try session.openLedger().workspace()
    let links = Self.linkLines(of: base, in: whole)
    let (left, _) = try Self.read(
      Self.word(of: base, in: whole, session), as: path, without: links, &seats, session)
    let (came, pictures) = try Self.read(bytes, as: path, without: links, &seats, session)
    let mint = session.world.newID
    var measure = left.realigned(with: base, mint: mint)
    var theirs = came.realigned(with: measure, mint: mint)
    Self.takePictures(from: base, &measure, &theirs)
    self.pictures = pictures
    var edited = DocumentMerge(base: measure, ours: base, theirs: theirs).document
    (edited.version, edited.status) = (base.version, base.status)
    self.edited = edited
    newSeats = seats.new
  }

  /// The properties by which our Word files are known again.
  private static func marks(of bytes: [UInt8], _ session: Session) -> [String: String]? {
    let unzip = Converter(
      program: "unzip", arguments: ["-p", "input", "docProps/custom.xml"], seconds: 10,
      mostBytes: 1 << 20)
    guard let output = try? session.world.programs.run(unzip, bytes), output.count < 1_000_000
    else { return nil }
    let text = String(decoding: output, as: UTF8.self)
    var marks: [String: String] = [:]
    for name in [ExportMarks.document, ExportMarks.version, ExportMarks.change] {
      guard let start = text.range(of: "name=\"\(name)\""),
        let open = text[start.upperBound...].range(of: "<vt:lpwstr>"),
        let end = text[open.upperBound...].firstIndex(of: "<")
      else { continue }
      marks[name] = String(text[open.upperBound..<end])
    }
    return marks
  }

  /// How the file tells the links of its steps: in words, since a file alone leads nowhere.
  private static func linkLines(of base: Document, in whole: Workspace) -> Set<String> {
    let titles = Dictionary(
      whole.documents.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return Set(
      base.steps.filter { !$0.links.isEmpty }.map { step in
        "How: " + step.links.map { titles[$0] ?? $0.text }.joined(separator: ", ")
      })
  }

  /// The Word file that left, made once more.
  private static func word(
    of base: Document, in whole: Workspace, _ session: Session
  ) throws -> [UInt8] {
    var workspace = whole
    workspace.documents.removeAll { $0.id == base.id }
    workspace.documents.append(base)
    let outgoing = Outgoing(workspace, only: [base.id], asked: [base.id])
    guard let file = WordFormat.files(for: outgoing).first else { return [] }
    return try file.converted(by: WordFormat.converter, in: session).bytes
  }

  private static func read(
    _ bytes: [UInt8], as path: String, without links: Set<String>, _ seats: inout SeatsByName,
    _ session: Session
  ) throws -> (document: Document, pictures: [Picture]) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let file = try ForeignFile(bytes, named: name, isOurs: true, in: session) else {
      throw ImportError(.noDocuments, in: path)
    }
    let found = try MarkdownReader.workspace(
      of: [name] + file.pictures.keys.sorted(), mint: session.world.newID,
      picture: { Picture(bytes: $0) }
    ) { $0 == name ? file.markdown : file.pictures[$0] ?? [] }
    guard let incoming = found.documents.first else { throw ImportError(.noDocuments, in: path) }
    var document = seats.document(of: incoming, withOwner: false, session)
    // The line under the title says when and by whom it was approved, which is no part of the text.
    if let first = incoming.noted.first, let notes = document.fields[.notes],
      notes.hasPrefix(first)
    {
      let rest = CleanText.paragraphs(String(notes.dropFirst(first.count)))
      document.fields[.notes] = rest.isEmpty ? nil : rest
    }
    // “Step 2: How: Send a quote” tells a link that the document has anyhow.
    let lines = document.fields[.notes]?.split(separator: "\n", omittingEmptySubsequences: false)
    if let lines {
      let kept = lines.filter { line in !links.contains { line.hasSuffix(": \($0)") } }
      let rest = CleanText.paragraphs(kept.joined(separator: "\n"))
      document.fields[.notes] = rest.isEmpty ? nil : rest
    }
    return (document, found.pictures)
  }

  /// A picture that is the same as the one that left is ours, whatever became of its bytes on the way.
  private static func takePictures(
    from base: Document, _ measure: inout Document, _ theirs: inout Document
  ) {
    let left = Dictionary(
      measure.steps.map { ($0.id, $0.picture) }, uniquingKeysWith: { first, _ in first })
    let ours = Dictionary(
      base.steps.map { ($0.id, $0.picture) }, uniquingKeysWith: { first, _ in first })
    for index in theirs.steps.indices {
      let step = theirs.steps[index]
      if let former = left[step.id], former == step.picture, let own = ours[step.id] {
        theirs.steps[index].picture = own
      }
    }
    for index in measure.steps.indices {
      if let own = ours[measure.steps[index].id] { measure.steps[index].picture = own }
    }
  }

  /// What was changed in the file, in the order of the document.
  func changes(seat: (SeatID) -> String) -> [DocumentChange] {
    DocumentChange.all(from: base, to: edited, seat: seat)
  }
}
