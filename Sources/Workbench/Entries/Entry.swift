/// A half-done entry, such as a draft or a question: it has a prompt of its own and takes the next
/// lines.
package protocol Entry: Sendable {
  func prompt(in session: Session) -> Prompt
  /// Takes one line; to go on, it puts itself back as the session's entry. Where it throws, it goes on
  /// as well, unless what it throws is `EntryEnds`.
  mutating func take(_ line: String, in session: inout Session) throws -> Reply
  /// What Ctrl-C answers when it leaves the entry.
  var leaving: Prose { get }
}

/// Why a half-done entry cannot go on.
struct EntryEnds: Error {
  let reason: any Error
}

extension Entry {
  /// Carries out the last act of an entry: whatever goes wrong there, asking again would not help.
  func finally<Value>(_ act: () throws -> Value) throws -> Value {
    do {
      return try act()
    } catch {
      throw EntryEnds(reason: error)
    }
  }
}
