import ProcessModel

/// Puts quotation marks around what is bold behind a word such as “click”: bold is how manuals mark what
/// stands on the screen, and it would be lost with the other marks.
enum ScreenLabelMarks {
  /// Whether bold text behind these words is what stands on a screen.
  static func follows(_ before: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: before.suffix(48), as: UTF8.self).lowercased()
      .split { !$0.isLetter }.suffix(2)
    guard let last = words.last else { return false }
    if verbs.contains(String(last)) { return true }
    return links.contains(String(last)) && words.dropLast().contains { verbs.contains(String($0)) }
  }

  private static let verbs: Set<String> = [
    "check", "choose", "click", "double-click", "enter", "hit", "open", "pick", "press", "push",
    "select", "tap", "tick", "toggle", "uncheck", "untick",
  ]
  private static let links: Set<String> = ["a", "on", "the", "to", "into", "in"]
}
