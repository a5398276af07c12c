import Foundation

/// The person's own editor: what `VISUAL` or `EDITOR` names, else nano.
struct EditorProgram {
  private let command: String

  init(environment: [String: String]) {
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
    command = named.first { !$0.isEmpty } ?? "nano"
  }

  /// What to know before it opens, where it is the editor nobody chose.
  var advice: String? {
    command == "nano" ? "nano opens the text: Ctrl-O Enter saves it, Ctrl-X comes back here." : nil
  }

  /// Gives a text to the editor and answers what it left; nil where it could not be run.
  func edit(_ text: String) -> String? {
    let folder = NSTemporaryDirectory() + "way-\(UUID().uuidString)"
    guard mkdir(folder, 0o700) == 0 else { return nil }
    let path = folder + "/document.md"
    // Editors leave files of their own beside it.
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
      return nil
    }
    let ended = run(on: path)
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let edited = String(decoding: data, as: UTF8.self)
    // What was saved is not lost where the editor fails behind it.
    return ended || edited != text ? edited : nil
  }

  /// Runs the editor in the foreground, through the shell, since the variable may hold options.
  private func run(on path: String) -> Bool {
    let words = ["/bin/sh", "-c", "\(command) \"$1\"", "way", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}
