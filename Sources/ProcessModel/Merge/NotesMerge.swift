/// Brings what was added to notes into notes that have changed meanwhile: nothing in them says otherwise.
package enum NotesMerge {
  /// Our notes with the paragraphs that they have added at the end; nil where they did more than that.
  package static func text(base: String?, ours: String?, theirs: String?) -> String? {
    guard let theirs, let more = added(to: base, in: theirs) else { return nil }
    guard let ours else { return more }
    let known = Set(ours.split(separator: "\n\n"))
    let new = more.split(separator: "\n\n").filter { !known.contains($0) }
    return ([ours[...]] + new).joined(separator: "\n\n")
  }

  /// What stands behind former notes that are unchanged; nil where nothing does.
  package static func added(to base: String?, in text: String) -> String? {
    guard let base, !base.isEmpty else { return text }
    guard text.hasPrefix(base + "\n\n") else { return nil }
    return String(text.dropFirst(base.count + 2))
  }
}
