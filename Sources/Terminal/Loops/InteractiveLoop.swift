import Foundation
import Workbench

/// The workbench at a terminal: reads a line, hands it to the conversation, shows what it answers.
package struct InteractiveLoop {
  private let console: Console
  private let history: History

  package init(console: Console, history: History) {
    self.console = console
    self.history = history
  }

  /// Runs until the person leaves.
  package func run(_ conversation: inout some Conversation) -> ExitCode {
    guard let editor = LineEditor(console: console) else {
      return PlainLoop(console: console).run(&conversation)
    }
    for command in history.commands() { editor.remember(command) }
    do throws(OutputFailure) {
      while try turn(&conversation, editor) == .carryOn {}
      return .done
    } catch {
      return console.end(after: error)
    }
  }

  /// One line and its answer.
  private func turn(
    _ conversation: inout some Conversation, _ editor: LineEditor
  ) throws(OutputFailure) -> Reply.Next {
    let prompt = conversation.prompt
    switch try editor.read(prompt, for: conversation) {
    case .endOfInput:
      // Inside a draft or a question Ctrl-D ends that; only at the prompt it ends the program.
      guard let reply = conversation.interrupt() else {
        // Whoever pressed it by mistake sees where everything is; the terminal may be gone already.
        if case .success(let farewell) = conversation.answer(to: "quit") {
          try? console.show(farewell)
        }
        return .quit
      }
      try console.show(reply)
      return .carryOn
    case .interrupted(let half):
      try leave(half, &conversation, editor)
      return .carryOn
    case .recalled:
      conversation.recallLastLine()
      return .carryOn
    case .line(let line):
      return try take(line, at: prompt, &conversation, editor)
    case .pasted(let line):
      return try take(line, at: prompt, isPasted: true, &conversation, editor)
    }
  }

  private func take(
    _ line: String, at prompt: Prompt, isPasted: Bool = false,
    _ conversation: inout some Conversation, _ editor: LineEditor
  ) throws(OutputFailure) -> Reply.Next {
    if prompt.takesCommands {
      guard !ScriptLine.isSkipped(line) else { return .carryOn }
      editor.remember(line)
      history.append(line)
    }
    return try show(conversation.answer(to: line, isPasted: isPasted), &conversation, editor)
  }

  /// Ctrl-C leaves the mode, never the program, and what was typed stays one arrow-up away.
  private func leave(
    _ half: String, _ conversation: inout some Conversation, _ editor: LineEditor
  ) throws(OutputFailure) {
    let isBlank = half.allSatisfy(\.isWhitespace)
    if !isBlank { editor.remember(half) }
    if let reply = conversation.interrupt() {
      try console.show(reply)
    } else if isBlank {
      try console.show(.say("To leave, type \("quit", .command)."))
    }
  }

  /// A reply that is longer than the screen comes one screen at a time, but for one in the middle of
  /// a paste or the last.
  private func show(_ reply: Reply, _ editor: LineEditor) throws(OutputFailure) {
    guard reply.next == .carryOn, !editor.isPasting else { return try console.show(reply) }
    let size = console.size(of: .output)
    let pager = Pager(
      columns: size.columns, rows: size.rows, hasColor: console.style(of: .output).hasColor)
    try pager.show(console.text(of: reply)) { editor.waitsForMore() }
    try console.showAsides(of: reply)
  }

  private func show(
    _ answer: Result<Reply, Refusal>, _ conversation: inout some Conversation,
    _ editor: LineEditor
  ) throws(OutputFailure) -> Reply.Next {
    var next = Reply.Next.carryOn
    switch answer {
    case .success(let reply):
      try show(reply, editor)
      next = reply.next
    case .failure(let refusal):
      try console.show(refusal, on: .output)
    }
    if next == .suspend {
      if !editor.suspend() {
        try console.show(.say("No shell is waiting here to bring the program back, so it goes on."))
      }
      next = .carryOn
    }
    if case .edit(let text) = next {
      try EditorVisit(console: console).edit(text, for: &conversation) { run in
        editor.lendTerminal(run)
      }
      next = .carryOn
    }
    let dropped = editor.dropPasteIfInterrupted()
    if dropped > 0 {
      try console.show(.say("Pasted lines left out: \(dropped)."))
    }
    return next
  }
}
