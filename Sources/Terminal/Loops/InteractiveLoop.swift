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
      return .quit
    case .interrupted(let half):
      try leave(half, &conversation, editor)
      return .carryOn
    case .line(let line):
      if prompt.takesCommands {
        guard !ScriptLine.isSkipped(line) else { return .carryOn }
        editor.remember(line)
        history.append(line)
      }
      return try answer(line, &conversation, editor)
    }
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

  private func answer(
    _ line: String, _ conversation: inout some Conversation, _ editor: LineEditor
  ) throws(OutputFailure) -> Reply.Next {
    var next = Reply.Next.carryOn
    switch conversation.answer(to: line) {
    case .success(let reply):
      try console.show(reply)
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
      try self.edit(text, &conversation)
      next = .carryOn
    }
    let dropped = editor.dropPasteIfInterrupted()
    if dropped > 0 {
      try console.show(.say("Pasted lines left out: \(dropped)."))
    }
    return next
  }

  /// Gives a text to the person's editor and hands what it left to the conversation.
  private func edit(
    _ text: String, _ conversation: inout some Conversation
  ) throws(OutputFailure) {
    let program = EditorProgram(environment: ProcessInfo.processInfo.environment)
    if let advice = program.advice { try console.show(.say("\(advice)")) }
    guard let edited = program.edit(text) else {
      return try console.show(
        Refusal(
          "The editor did not come back with a text; nothing was changed.",
          next: "Name another with the variable EDITOR."), on: .output)
    }
    let answer: Result<Reply, Refusal>
    do throws(Refusal) {
      answer = .success(try conversation.finishEditing(edited))
    } catch {
      answer = .failure(error)
    }
    switch answer {
    case .success(let reply): try console.show(reply)
    case .failure(let refusal): try console.show(refusal, on: .output)
    }
  }
}
