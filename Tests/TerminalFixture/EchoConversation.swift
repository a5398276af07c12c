import Foundation
import Workbench

/// Says back what it is told, and knows a few commands that a terminal has to do something for.
struct EchoConversation: Conversation {
  private var mode = Mode.commands
  private var count = 0
  private var lastLine = ""

  private enum Mode: Equatable {
    case commands
    case drafting
    case editing(String)
    case proposing(String)
    case asking
  }

  var prompt: Prompt {
    switch mode {
    case .commands: Prompt(text: "\("Acmé", .strong)\(" › ", .quiet)Sales>")
    case .drafting:
      Prompt(
        text: "step \(count + 1)>", takesCommands: false, recallsLastLine: !lastLine.isEmpty,
        indents: true)
    case .asking:
      Prompt(
        text: "y or ñ:", takesCommands: false, keys: ["y", "ñ"], words: ["yes", "Ñandú"])
    case .proposing(let text):
      Prompt(text: "Title [\(text)]:", proposal: text, takesCommands: false)
    case .editing(let text): Prompt(text: "edit>", draft: text, takesCommands: false)
    }
  }

  mutating func respond(to line: String) throws(Refusal) -> Reply {
    switch (mode, line) {
    case (.commands, "quit"):
      var reply = Reply.say("Bye.")
      reply.next = .quit
      return reply
    case (.commands, "suspend"):
      var reply = Reply()
      reply.next = .suspend
      return reply
    case (.commands, "draft"):
      mode = .drafting
      (count, lastLine) = (0, "")
      return .say("Each line is a step.")
    case (.commands, "find errors"):
      var reply = Reply.say("Found.")
      reply.foundErrors = true
      return reply
    case (.commands, "width"):
      return .say("\(String(repeating: "word ", count: 30))")
    case (.commands, "work"):
      raise(SIGINT)
      return .say("Worked.")
    case (.commands, "wait"):
      return .say(Self.waitForInterrupt() ? "woken" : "overslept")
    case (.commands, "stop"):
      kill(0, SIGSTOP)
      return .say("[stopped]")
    case (.commands, "ask"):
      mode = .asking
      return .say("Well?")
    case (.asking, _):
      mode = .commands
      return .say("answered [\(line)]")
    case (.commands, "change"):
      var reply = Reply.say("Off to the editor.")
      reply.next = .edit("the text\n")
      return reply
    case (.commands, _) where line.hasPrefix("lines "):
      let count = Int(line.dropFirst(6)) ?? 1
      return Reply([.verbatim((1...count).map { "line \($0)\n" }.joined())])
    case (.commands, _) where line.hasPrefix("tell "):
      raise(Int32(line.dropFirst(5)) ?? SIGTERM)
      return Reply()
    case (.commands, _) where line.hasPrefix("edit "):
      mode = .editing(String(line.dropFirst(5)))
      return Reply()
    case (.commands, _) where line.hasPrefix("bad"):
      throw Refusal("“\(line)” is no command.", next: "Type \("help", .command).")
    case (.commands, _) where line.hasPrefix("propose "):
      mode = .proposing(String(line.dropFirst(8)))
      return Reply()
    case (.drafting, ""):
      mode = .commands
      return .say("\(count) steps.")
    case (.drafting, _):
      count += 1
      lastLine = line
      return .say("\(count): [\(line)]")
    case (.editing, _), (.proposing, _):
      mode = .commands
      return .say("now [\(line)]")
    case (.commands, _):
      return .say("[\(line)]")
    }
  }

  mutating func respond(toPasted line: String) throws(Refusal) -> Reply {
    mode == .drafting && line.isEmpty ? .say("(a free line)") : try respond(to: line)
  }

  mutating func recallLastLine() {
    mode = .editing(lastLine)
  }

  /// A line reads as a task as soon as it says “click”, more so the more it says it.
  func meter(of line: String) -> Meter? {
    let count = line.split { !$0.isLetter }.filter { $0.lowercased() == "click" }.count
    return count > 0 ? Meter(word: "task", strength: Double(count) * 0.4) : nil
  }

  func expectations(of line: String) -> Reply {
    line.hasPrefix("mute") ? Reply() : .say("After “\(line)” comes anything.")
  }

  mutating func finishEditing(_ text: String) throws(Refusal) -> Reply {
    .say("edited [\(text)]")
  }

  mutating func interrupt() -> Reply? {
    guard mode != .commands else { return nil }
    mode = .commands
    return .say("Left.")
  }

  func answer(to key: SpecialKey) -> Reply {
    switch key {
    case .controlS: .say("Already saved.")
    case .controlZ: .say("To take something back, type undo.")
    }
  }

  func completions(of line: String) -> Completions {
    let word =
      line.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    let known = [
      ("show", "one document"), ("shorten", "a step"), ("Übergabe", "a document"),
      ("statüs", "the whole company"),
    ]
    let candidates = known.filter { $0.0.lowercased().hasPrefix(word.lowercased()) }
    return Completions(
      replacing: word.count,
      candidates: candidates.map { Completions.Candidate($0.0, note: $0.1) })
  }

  /// Says that it waits, then does, until a signal wakes it. Ctrl-C is held back until the wait has
  /// begun: else a quick one would come between the two and wake nobody.
  private static func waitForInterrupt() -> Bool {
    var held = sigset_t()
    sigemptyset(&held)
    sigaddset(&held, SIGINT)
    var before = sigset_t()
    sigprocmask(SIG_BLOCK, &held, &before)
    defer { sigprocmask(SIG_SETMASK, &before, nil) }
    FileHandle.standardOutput.write(Data("waiting\n".utf8))
    return sigsuspend(&before) == -1 && errno == EINTR
  }
}
