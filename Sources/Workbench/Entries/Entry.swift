/// A half-done entry, such as a draft or a question: it has a prompt of its own and takes the next
/// lines.
package protocol Entry: Sendable {
  func prompt(in session: Session) -> Prompt
  /// Takes one line; ends by setting the session's entry to nil.
  mutating func take(_ line: String, in session: inout Session) throws -> Reply
  /// What Ctrl-C answers when it leaves the entry.
  var leaving: Prose { get }
}
