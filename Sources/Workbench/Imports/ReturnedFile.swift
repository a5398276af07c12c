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
  /// What had no place of its own and is in the notes of the edited state, word for word.
  let pieces: [String]
  /// An owner whom somebody wrote into it and whom the chart does not know.
  let unknownOwner: NamedOwner?
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
    // Notes never leave, so that what stands in the file for them was written there.
    var leaving = base
    leaving.fields[.notes] = nil
    leaving.waivers = []
    let left = try Self.read(Self.word(of: leaving, in: whole, session), as: path, &seats, session)
    let came = try Self.read(bytes, as: path, &seats, session)
    let mint = session.world.newID
    var measure = left.document.realigned(with: base, mint: mint)
    var theirs = came.document.realigned(with: measure, mint: mint)
    Self.takePictures(from: base, &measure, &theirs)
    pictures = came.pictures
    // Where the way through Word has set a text otherwise, whatever was edited there counts.
    var edited = DocumentMerge(base: measure, ours: theirs, theirs: leaving).document
    edited.id = base.id
    edited.waivers = base.waivers
    (edited.version, edited.status) = (base.version, base.status)
    let control = try ControlEdits(
      came.loose.control, of: base, standing: marks[ExportMarks.standing] ?? "", asOf: change,
      in: session)
    if let owner = control.owner { edited.owner = owner }
    edited.fields.merge(control.fields) { $1 }
    var scaffold = try Self.linkLines(of: base, in: whole, asOf: change, session)
    scaffold.formUnion([marks[ExportMarks.standing]].compactMap(\.self))
    pieces = control.pieces + came.loose.added(to: left.loose, besides: scaffold)
    let notes = [base.fields[.notes]].compactMap(\.self) + pieces
    edited.fields[.notes] =
      notes.isEmpty ? nil : CleanText.paragraphs(notes.joined(separator: "\n\n"))
    unknownOwner = control.unknownOwner
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
    let names = [
      ExportMarks.document, ExportMarks.version, ExportMarks.change, ExportMarks.standing,
    ]
    for name in names {
      guard let start = text.range(of: "name=\"\(name)\""),
        let open = text[start.upperBound...].range(of: "<vt:lpwstr>"),
        let end = text[open.upperBound...].firstIndex(of: "<")
      else { continue }
      marks[name] = OfficeText.unescaped(String(text[open.upperBound..<end]))
    }
    return marks
  }

  /// How the file tells the links of its steps: in words, since a file alone leads nowhere.
  private static func linkLines(
    of base: Document, in whole: Workspace, asOf change: Int, _ session: Session
  ) throws -> Set<String> {
    let titles = Dictionary(
      whole.documents.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let ledger = try session.openLedger()
    var lines: Set<String> = []
    for step in base.steps where !step.links.isEmpty {
      let now = step.links.map { titles[$0] ?? $0.text }
      let then = try step.links.map { try ledger.document($0, asOf: change)?.title ?? $0.text }
      for titles in [now, then] { lines.insert("How: " + titles.joined(separator: ", ")) }
    }
    return lines
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
    _ bytes: [UInt8], as path: String, _ seats: inout SeatsByName, _ session: Session
  ) throws -> (document: Document, loose: LooseWords, pictures: [Picture]) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let file = try ForeignFile(bytes, named: name, in: session) else {
      throw ImportError(.noDocuments, in: path)
    }
    let found = try MarkdownReader.workspace(
      of: [name] + file.pictures.keys.sorted(), mint: session.world.newID,
      picture: { Picture(bytes: $0) }
    ) { $0 == name ? file.markdown : file.pictures[$0] ?? [] }
    guard let incoming = found.documents.first else { throw ImportError(.noDocuments, in: path) }
    var document = seats.document(of: incoming, withOwner: false, session)
    let loose = LooseWords(document.fields[.notes], besides: file.besides)
    document.fields[.notes] = nil
    return (document, loose, found.pictures)
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
