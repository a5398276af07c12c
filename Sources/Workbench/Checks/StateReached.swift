/// What has come about when a task is done, as a step of a process can say it: “Shut off the water” leads
/// to “The water is shut off”.
struct StateReached {
  let text: String

  /// - Parameter command: An instruction of one action, without where and when it is done.
  /// - Returns: nil where it does not say what it is done to.
  init?(by command: String) {
    let words = command.words
    guard words.count > 1, words[0].allSatisfy(\.isLetter),
      !Self.pressing.contains(words[0].lowercased())
    else { return nil }
    var rest = words.dropFirst()
    var verb = [Participle(of: words[0].lowercased()).text]
    if rest.count > 1, let particle = rest.first?.lowercased(), Self.particles.contains(particle) {
      verb.append(particle)
      rest = rest.dropFirst()
    }
    var thing = Array(rest.prefix { !Self.ends.contains($0.lowercased()) })
    // “Shut the water off”
    if verb.count == 1, thing.count > 1, let last = thing.last?.lowercased(),
      Self.particles.contains(last)
    {
      verb.append(last)
      thing.removeLast()
    }
    guard let first = thing.first, !Self.pronouns.contains(first.lowercased()),
      thing.allSatisfy({ !$0.contains(",") })
    else { return nil }
    if ["a", "an", "your"].contains(first.lowercased()) { thing[0] = "the" }
    let isNamed = ["the", "every", "each", "all", "their", "its"].contains(thing[0].lowercased())
    if !isNamed { thing.insert("the", at: 0) }
    guard thing.count > 1 else { return nil }
    let head =
      thing.firstIndex { $0.lowercased() == "of" }.map { thing[$0 - 1] } ?? thing.last ?? ""
    let be = Self.isSeveral(head.lowercased()) || thing.contains("and") ? "are" : "is"
    text = (thing + [be] + verb).joined(separator: " ").capitalizedFirst
  }

  private static func isSeveral(_ noun: String) -> Bool {
    noun.hasSuffix("s") && !["ss", "us", "is"].contains { noun.hasSuffix($0) }
      || ["people", "men", "women", "children", "staff"].contains(noun)
  }

  /// What is done to a button brings nothing about that a process would speak of.
  private static let pressing: Set<String> = [
    "click", "press", "tap", "hit", "select", "scroll", "go", "log", "sign", "wait",
  ]
  private static let particles: Set<String> = [
    "up", "off", "out", "on", "in", "down", "back", "over", "away",
  ]
  private static let ends: Set<String> = [
    "in", "into", "on", "at", "with", "using", "from", "by", "when", "if", "because", "before",
    "after", "until", "to", "so", "onto", "under", "within", "via", "through", "as", "for", "per",
  ]
  private static let pronouns: Set<String> = [
    "it", "them", "this", "that", "these", "those", "him", "her", "us", "me", "you", "yes", "no",
  ]
}
