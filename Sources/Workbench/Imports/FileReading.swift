import Exchange
import ProcessModel

/// Reads the files of a folder, or one by itself: our own formats as they are, files of office programs
/// through pandoc.
struct FileReading {
  /// Whether a file that cannot be read is passed over.
  let passesOver: Bool
  private(set) var unread: [UnreadFile] = []
  /// Office files in which nobody looked for what pandoc passes over, and why.
  private(set) var unlooked: [(path: String, trouble: ProgramTrouble)] = []
  private var converted: [String: [UInt8]] = [:]
  private var besides: [String: [String]] = [:]
  private var encodings: [String: TextEncoding] = [:]

  init(passesOver: Bool) { self.passesOver = passesOver }

  /// - Parameter files: Their paths below the folder.
  /// - Throws: What reading a file throws, where none is passed over; `Refusal` where there is none that
  ///   can be read.
  mutating func read(
    _ files: [String], in folder: String, _ session: Session
  ) throws -> Incoming {
    let paths = try convert(files, in: folder, session)
    var done = 0
    defer { session.world.headway(nil) }
    let names = DocumentsByFile(session)
    var incoming: Incoming
    do {
      let converted = converted
      var passed: [UnreadFile] = []
      defer { unread += passed }
      incoming = try MarkdownReader.workspace(
        of: paths, mint: session.world.newID, picture: { Picture(bytes: $0) },
        isSame: { SameDocument.isMeant(by: $0, $1, session) },
        elsewhere: { names.document(of: $0, from: $1) },
        passing: { [passesOver] path, error in
          guard passesOver else { throw error }
          passed.append(try UnreadFile(path, error))
        },
        bytes: { path in
          session.world.headway(Headway("Reading", count: .init(done: done, all: paths.count)))
          done += 1
          return try converted[path] ?? session.world.files.read("\(folder)/\(path)")
        })
    } catch let error as ImportError where error.reason == .noDocuments && !unread.isEmpty {
      throw unread.refusal(of: folder)
    }
    incoming.passedOver.removeAll { converted[$0] != nil }
    for index in incoming.documents.indices {
      for line in besides[incoming.documents[index].path] ?? [] {
        incoming.documents[index].note(line)
      }
    }
    // The same order as the records have, so that each stands at its place in both.
    incoming.putInOrder()
    return incoming
  }

  /// What was not in UTF-8, each file once.
  func recoded(_ incoming: Incoming) -> [(path: String, encoding: TextEncoding)] {
    var found = encodings
    for document in incoming.documents {
      if let encoding = document.encoding { found[document.path] = encoding }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Turns files of office programs into Markdown, and adds the pictures in them to the paths.
  private mutating func convert(
    _ files: [String], in folder: String, _ session: Session
  ) throws -> [String] {
    var paths: [String] = []
    for path in files {
      guard ForeignFile.reader(of: path) != nil else {
        paths.append(path)
        continue
      }
      do {
        let bytes = try session.world.files.read("\(folder)/\(path)")
        guard let file = try ForeignFile(bytes, named: path, in: session) else { continue }
        paths.append(path)
        converted[path] = file.markdown
        besides[path] = file.besides
        encodings[path] = file.encoding
        if let trouble = file.unlooked { unlooked.append((path, trouble)) }
        converted.merge(file.pictures) { first, _ in first }
      } catch  where passesOver {
        unread.append(try UnreadFile(path, error))
      }
    }
    return paths + Set(converted.keys).subtracting(files).sorted()
  }
}
