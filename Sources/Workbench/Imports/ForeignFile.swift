import Exchange

/// A file of another office program, turned into Markdown by pandoc, which reads it in its sandbox:
/// nothing is executed, nothing is fetched.
struct ForeignFile {
  var markdown: [UInt8]
  /// The pictures that came out of it, by the paths its Markdown names.
  var pictures: [String: [UInt8]] = [:]
  /// Paragraphs that pandoc passes over: those of text boxes, comments, headers and footers.
  var besides: [String] = []
  /// Why nobody looked for these, so that there may be more; nil where that was done.
  var unlooked: ProgramTrouble?
  /// How a web page is written; nil for UTF-8 and for files that say so themselves.
  private(set) var encoding: TextEncoding?

  /// Seconds after which pandoc is taken to be lost in a file: a book of 1,000 pages takes ten.
  private static let patience = 120

  /// What pandoc calls the kind of file; nil where the name is of no such file.
  static func reader(of path: String) -> String? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    return switch path[dot...].dropFirst().lowercased() {
    case "docx": "docx"
    case "odt": "odt"
    case "rtf": "rtf"
    case "html", "htm", "xhtml": "html"
    default: nil
    }
  }

  /// - Parameter path: The file as it is named among those that come in.
  /// - Throws: `ForeignTrouble` where pandoc is missing or cannot read the file.
  init?(
    _ bytes: [UInt8], named path: String, in session: Session
  ) throws {
    guard let reader = Self.reader(of: path) else { return nil }
    let recoded = reader == "html" ? TextEncoding.recoded(bytes) : nil
    encoding = recoded?.encoding
    let bytes = recoded?.bytes ?? bytes
    let files = session.world.files
    let folder = "\(session.world.temporaryFolder)/waywright-\(session.world.newID())"
    try files.makePrivateFolder(folder)
    defer { Self.remove(folder, files) }
    do {
      let source = try OfficeArchive(bytes, reader: reader, session)
      markdown = try session.world.saying("Reading \(path)") {
        // A small file can be blown up without measure: pandoc gets so much memory and no more.
        let pandoc = Converter(
          program: "pandoc",
          arguments: [
            "+RTS", "-M512M", "-RTS", "--sandbox", "--wrap=none", "-f", reader, "-t", "gfm",
            "--extract-media=\(folder)",
          ], seconds: Self.patience, mostBytes: 1 << 28)
        return try session.world.programs.run(pandoc, source.readable)
      }
      let text = reader == "html" ? OfficeText(web: bytes) : source.text
      besides = text?.missing(in: markdown) ?? []
      unlooked = source.trouble
      // In OpenDocument the words of such a row may be there all the same, and would be lost.
      if reader == "odt", let trouble = source.trouble, Self.hasEmptyHeading(markdown) {
        throw trouble
      }
    } catch let trouble as ProgramTrouble {
      throw ForeignTrouble(path: path, trouble: trouble)
    }
    let beside = "\(path).files"
    for found in (try? FolderFiles(in: folder, session))?.paths ?? [] {
      pictures["\(beside)/\(found)"] = try files.read("\(folder)/\(found)")
    }
    let name = beside.split(separator: "/").last.map(String.init) ?? beside
    markdown = Self.replacing(folder, with: name, in: markdown)
  }

  /// Whether a table has a heading row without a word.
  private static func hasEmptyHeading(_ markdown: [UInt8]) -> Bool {
    markdown.split(separator: UInt8(ascii: "\n")).contains { line in
      line.first == UInt8(ascii: "|") && line.allSatisfy { "| ".utf8.contains($0) }
    }
  }

  /// Pictures are named from the file on, since where they were does not last.
  private static func replacing(
    _ folder: String, with name: String, in markdown: [UInt8]
  ) -> [UInt8] {
    let text = String(decoding: markdown, as: UTF8.self)
    return Array(
      text.split(separator: folder, omittingEmptySubsequences: false).joined(separator: name).utf8)
  }

  private static func remove(_ folder: String, _ files: Files) {
    for name in (try? files.names(folder)) ?? [] {
      let path = "\(folder)/\(name)"
      if files.kind(path) == .folder { remove(path, files) } else { try? files.remove(path) }
    }
    try? files.removeFolder(folder)
  }
}

extension ProgramTrouble {
  /// What kept somebody from looking into a file that came in all the same, and what helps.
  var hindrance: Prose {
    let look: Prose = "Look whether something in them is missing here."
    return switch self {
    case .missing(let program):
      "that takes \(program, .strong), which is not installed here. \(Self.wayToGet(program))"
    case .failed(let program, let reason):
      "\(program, .strong) could not open it (\(reason)). \(look)"
    case .notGiven(let program, let reason):
      "\(program, .strong) could not be given it (\(reason)). \(look)"
    case .stopped: "that was stopped. \(look)"
    case .tookTooLong(let program, let seconds):
      "\(program, .strong) had not done it after \(seconds) seconds. \(look)"
    }
  }
}
