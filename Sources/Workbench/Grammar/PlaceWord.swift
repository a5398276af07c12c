/// A place that people say in words: `move 7 to last`, `move 2 to the top`.
enum PlaceWord: Sendable, Equatable {
  case first, last

  init?(_ typed: String) {
    let word = typed.lowercased()
    switch word.hasPrefix("the ") ? String(word.dropFirst(4)) : word {
    case "first", "top", "start", "beginning", "front": self = .first
    case "last", "end", "bottom": self = .last
    default: return nil
    }
  }
}
