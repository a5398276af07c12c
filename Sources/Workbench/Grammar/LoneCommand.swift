import ProcessModel

/// `undo` or `edit 3`: what people type as a command who forget that something else is asked for.
enum LoneCommand {
  static func `is`(_ text: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    guard text == text.lowercased() || words.count == 2, words.count < 3, let first = words.first,
      CommandList.named(first) != nil
    else { return false }
    return words.count == 1 || Address(words[1]) != nil
  }
}
