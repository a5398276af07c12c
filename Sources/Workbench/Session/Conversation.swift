/// What a door (terminal, script, shell) needs from the workbench, and all it may know of it.
package protocol Conversation {
  /// What stands before the cursor, and the text already on the line.
  var prompt: Prompt { get }
  /// Carries out one line. Refusals change nothing.
  mutating func respond(to line: String) throws(Refusal) -> Reply
  /// Ctrl-C: leaves a half-done entry such as a draft or a question; nil where there was none.
  mutating func interrupt() -> Reply?
  /// Ctrl-S and Ctrl-Z, which other programs use for saving and for undoing.
  func answer(to key: SpecialKey) -> Reply
  /// What may stand at the cursor: `line` up to it, and nothing of what follows.
  func completions(of line: String) -> Completions
}

package enum SpecialKey: Sendable {
  case controlS
  case controlZ
}

package struct Prompt: Sendable, Equatable {
  package var text: Prose
  /// Text put on the line, ready to change; empty for an ordinary prompt.
  package var draft: String
  /// Whether what is typed here is a command, and so belongs into the history.
  package var takesCommands: Bool

  package init(text: Prose, draft: String = "", takesCommands: Bool = true) {
    self.text = text
    self.draft = draft
    self.takesCommands = takesCommands
  }
}

/// What Tab may put in place of the word before the cursor.
package struct Completions: Sendable, Equatable {
  /// How many characters before the cursor the candidates replace.
  package var replacing: Int
  package var candidates: [Candidate]

  package struct Candidate: Sendable, Equatable {
    package var text: String
    /// What stands beside it in the list, such as a command's summary or a step's text.
    package var note: String

    package init(_ text: String, note: String = "") {
      self.text = text
      self.note = note
    }
  }

  package init(replacing: Int = 0, candidates: [Candidate] = []) {
    self.replacing = replacing
    self.candidates = candidates
  }
}
