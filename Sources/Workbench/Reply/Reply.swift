/// What a command answers: pieces to show a person, the same facts for a program, and what the loop
/// should do next.
package struct Reply: Sendable {
  package var blocks: [Block]
  /// What a person should hear beside data that goes to standard output: it goes to standard error.
  package var asides: [Block] = []
  /// The facts of the reply for `--json`.
  package var payload: (any Encodable & Sendable)?
  /// Whether `--json` was asked for: then the payload is printed and the blocks are not.
  package var wantsJSON = false
  /// What goes to standard output as it is, where it is no text for a person, such as a Word file.
  package var bytes: [UInt8] = []
  /// Whether a check found something of severity error, which makes the exit code 1.
  package var foundErrors = false
  /// Whether some of the files that were named could not be read, which makes the exit code 3.
  package var couldNotRead = false
  package var next: Next = .carryOn

  /// What the loop does after showing the reply.
  package enum Next: Sendable, Equatable {
    case carryOn
    case quit
    /// Stop the program as Ctrl-Z does elsewhere, to come back with `fg`.
    case suspend
    /// Give a text to the person's editor, and what comes back to `finishEditing`.
    case edit(String)
  }

  /// What the shell is told after this reply.
  package var exit: ExitCode {
    couldNotRead ? .storage : foundErrors ? .findings : .done
  }

  package init(_ blocks: [Block] = [], payload: (any Encodable & Sendable)? = nil) {
    self.blocks = blocks
    self.payload = payload
  }

  package static func say(_ prose: Prose, payload: (any Encodable & Sendable)? = nil) -> Reply {
    Reply([.paragraph(prose)], payload: payload)
  }
}
