import CEditline
import Foundation
import Workbench

/// The workbench without a line editor: a script or a pipe, which ends at its first error, or a
/// person at a terminal that cannot edit lines, who goes on after it.
package struct PlainLoop {
  private let console: Console

  package init(console: Console) {
    self.console = console
  }

  /// Runs to the end of the input, to `quit`, or to the first error of a script.
  package func run(_ conversation: inout some Conversation) -> ExitCode {
    do throws(OutputFailure) {
      return try answerAll(&conversation)
    } catch {
      return console.end(after: error)
    }
  }

  private func answerAll(
    _ conversation: inout some Conversation
  ) throws(OutputFailure) -> ExitCode {
    let isDialogue = console.hasKeyboard
    var lines = ScriptLines(catchesInterrupts: isDialogue)
    var worst = ExitCode.done
    while true {
      let prompt = conversation.prompt
      if isDialogue { try show(prompt) }
      let line: String
      switch lines.next() {
      case .line(let text):
        // Enter alone leaves a text as it stands, as it does where the text is on the line.
        line = isDialogue && text.isEmpty ? prompt.draft : text
      case .end:
        return worst
      case .interrupted:
        try Outlet.output.write("\n")
        if let reply = conversation.interrupt() { try console.show(reply) }
        continue
      case let unreadable:
        let refusal = Self.refusal(of: unreadable)
        try console.show(refusal, line: refusal.exit == .words ? lines.number : nil)
        if isDialogue, refusal.exit == .words { continue }
        return refusal.exit
      }
      if prompt.takesCommands, ScriptLine.isSkipped(line) { continue }
      if isDialogue, prompt.takesCommands, let asked = Self.question(in: line) {
        try console.show(conversation.expectations(of: asked))
        continue
      }
      switch conversation.answer(to: line) {
      case .success(let reply):
        try console.show(reply)
        // Findings do not stop a script; its exit code tells of them at the end.
        if !isDialogue, reply.exit.rawValue > worst.rawValue { worst = reply.exit }
        if reply.next == .quit { return worst }
        if isDialogue, case .edit(let text) = reply.next {
          try EditorVisit(console: console).edit(text, for: &conversation)
        }
      case .failure(let refusal):
        try console.show(refusal, line: isDialogue ? nil : lines.number)
        if !isDialogue { return refusal.exit }
      }
    }
  }

  /// Only where it is seen; a text to be changed stands on a line of its own above the prompt.
  private func show(_ prompt: Prompt) throws(OutputFailure) {
    guard console.isScreen(.output) else { return }
    if !prompt.draft.isEmpty { try console.show(.say("\(prompt.draft)")) }
    let style = console.style(of: .output)
    try Outlet.output.write(
      PromptText.plain(prompt.text, style: style, share: PromptText.share(of: prompt)))
  }

  /// The line before a `?` that asks what may come next.
  private static func question(in line: String) -> String? {
    line == "?" || line.hasSuffix(" ?") ? String(line.dropLast()) : nil
  }

  private static func refusal(of line: ScriptLines.Next) -> Refusal {
    switch line {
    case .notUTF8:
      Refusal("This line is not UTF-8 text.", next: "Save the file as UTF-8, then run it again.")
    case .failed(let number):
      Refusal(
        "The input could not be read: \(String(cString: console_error_text(number))).",
        exit: .storage)
    default:
      Refusal("This line is longer than 1 MB, so it was not read as a command.")
    }
  }
}
