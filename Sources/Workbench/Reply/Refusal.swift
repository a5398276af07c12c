/// Why a line was not carried out: what happened, and the next thing to type. Nothing was changed.
package struct Refusal: Error, Equatable, Sendable {
  package var problem: Prose
  package var next: Prose
  package var exit: ExitCode

  package init(_ problem: Prose, next: Prose = "", exit: ExitCode = .words) {
    self.problem = problem
    self.next = next
    self.exit = exit
  }
}

/// What the program tells the shell that ran it.
package enum ExitCode: Int32, Sendable {
  case done = 0
  /// The check found something of severity error.
  case findings = 1
  /// The words were wrong, or the edit was refused.
  case words = 2
  /// The file, the store or the disk failed.
  case storage = 3
  /// The person stopped it while it ran.
  case stopped = 130
}
