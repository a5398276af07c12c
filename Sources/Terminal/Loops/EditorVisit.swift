import Foundation
import Workbench

/// A text on its way to the person's editor and back to the conversation.
struct EditorVisit {
  let console: Console

  /// - Parameter running: Lets the editor run, with the terminal in its hands.
  func edit(
    _ text: String, for conversation: inout some Conversation,
    running: (() -> String?) -> String? = { $0() }
  ) throws(OutputFailure) {
    let program = EditorProgram(environment: World.liveEnvironment)
    if let advice = program.advice { try console.show(.say("\(advice)")) }
    guard let edited = running({ program.edit(text) }) else {
      return try console.show(
        Refusal(
          "The editor did not come back with a text; nothing was changed.",
          next: "Name another with the variable EDITOR."), on: .output)
    }
    switch conversation.answer(toEdited: edited) {
    case .success(let reply): try console.show(reply)
    case .failure(let refusal): try console.show(refusal, on: .output)
    }
  }
}
