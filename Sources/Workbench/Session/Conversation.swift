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
  /// Carries out one line of several that were pasted at once: an empty one among them ends nothing.
  mutating func respond(toPasted line: String) throws(Refusal) -> Reply
  /// Arrow-up on an empty line where the prompt has a last line: brings it back to be replaced. The
  /// next prompt has it.
  mutating func recallLastLine()
  /// How the line being typed reads, where that is worth showing; nil while all is well.
  func meter(of line: String) -> Meter?
  /// What may come next on this line, for a `?` at its end.
  func expectations(of line: String) -> Reply
  /// Takes a text back from the editor it was given to by `Reply.Next.edit`.
  mutating func finishEditing(_ text: String) throws(Refusal) -> Reply
}

extension Conversation {
  package mutating func respond(toPasted line: String) throws(Refusal) -> Reply {
    try respond(to: line)
  }

  package mutating func recallLastLine() {}

  package func meter(of line: String) -> Meter? { nil }

  package func expectations(of line: String) -> Reply { Reply() }

  package mutating func finishEditing(_ text: String) throws(Refusal) -> Reply { Reply() }
}

/// The live level of a line that is being typed.
package struct Meter: Sendable, Equatable {
  /// What it reads as, in one short word.
  package var word: String
  /// How strongly, from 0 to 1, for a bar.
  package var strength: Double

  package init(word: String, strength: Double) {
    self.word = word
    self.strength = strength
  }
}

package enum SpecialKey: Sendable {
  case controlS
  case controlZ
}

package struct Prompt: Sendable, Equatable {
  package var text: Prose
  /// Text put on the line, ready to change; empty for an ordinary prompt.
  package var draft: String
  /// What an empty line stands for, shown in the text; empty where it stands for nothing.
  package var proposal: String
  /// Whether what is typed here is a command, and so belongs into the history.
  package var takesCommands: Bool
  /// Keys that answer at once, without Enter; empty where a line is typed.
  package var keys: [Character]
  /// Words that answer like these keys, without Enter too where the typing stops.
  package var words: [String]
  /// Whether arrow-up on an empty line brings the line accepted last back to be replaced.
  package var recallsLastLine: Bool
  /// Whether Tab at the start of the line makes it a bullet, and Shift-Tab lifts it back.
  package var indents: Bool

  package init(
    text: Prose, draft: String = "", proposal: String = "", takesCommands: Bool = true,
    keys: [Character] = [], words: [String] = [], recallsLastLine: Bool = false,
    indents: Bool = false
  ) {
    self.text = text
    self.draft = draft
    self.proposal = proposal
    self.takesCommands = takesCommands
    self.keys = keys
    self.words = words
    self.recallsLastLine = recallsLastLine
    self.indents = indents
  }
}

extension Prompt {
  /// Asks with an answer that Enter takes: `Title [Record the payment]: `.
  init(asking question: Prose, proposing proposal: String) {
    let bracketed: Prose =
      proposal.isEmpty ? "" : " \("[", .quiet)\(proposal)\("]", .quiet)"
    self.init(text: "\(question)\(bracketed): ", proposal: proposal, takesCommands: false)
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
