/// What a shell may put in place of the last word of its line: the same that Tab offers in the
/// workbench, in the workspace that the line names.
struct ShellCandidates {
  private let words: [String]
  private let world: World

  private static let options: [Completions.Candidate] = [
    .init("-f", note: "the workspace, before a command"),
    .init("--in", note: "the document that the command is about"),
    .init("--by", note: "who is writing"), .init("--json", note: "answer in JSON"),
    .init("--yes", note: "agree to what would be asked"), .init("--plain", note: "plain lines"),
    .init("--help", note: "what can be typed"),
  ]

  /// - Parameter words: The words behind the program's name; the last is the one being typed.
  init(_ words: [String], in world: World) {
    self.words = words
    self.world = world
  }

  /// One candidate a line, with its note behind a tab.
  var text: String {
    candidates.map { candidate in
      candidate.note.isEmpty ? candidate.text : "\(candidate.text)\t\(candidate.note)"
    }.map { Self.onOneLine($0) + "\n" }.joined()
  }

  private var candidates: [Completions.Candidate] {
    let typed = words.last ?? ""
    guard let arguments = try? Arguments(words.dropLast()) else { return [] }
    if arguments.words.isEmpty, typed.hasPrefix("-") {
      return Self.options.filter { $0.text.hasPrefix(typed) }
    }
    let line = (arguments.words + [typed]).joined(separator: " ")
    let found = Completer(session: session(for: arguments)).completions(of: line)
    // A title of several words that are typed already: the shell replaces the last of them only.
    let before = max(found.replacing - typed.count, 0)
    return found.candidates.map { .init(String($0.text.dropFirst(before)), note: $0.note) }
  }

  /// A session in the named workspace, where it can be opened.
  private func session(for arguments: Arguments) -> Session {
    var session = Session(world: world, door: .shell)
    if let file = arguments.file {
      session.ledger = try? world.openWorkspace(session.fullPath(file))
    }
    if let document = arguments.document {
      session.look(at: try? session.document(named: document))
    }
    return session
  }

  /// Nothing from a document may end the line or reach the terminal as a control.
  private static func onOneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 == "\t" || $0.value >= 0x20 }))
  }
}
