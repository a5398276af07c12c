/// What the short SOP above an instruction is called: “How to send a quote” is told under “Sending a
/// quote”, and a name that is no task, such as Sales, stays the name of the process.
enum ProcessTitle {
  static func proposed(above title: String, isTask: Bool) -> String {
    var words = title.split(separator: " ").map(String.init)
    if words.count > 2, words[0].lowercased() == "how", words[1].lowercased() == "to" {
      words.removeFirst(2)
    } else if !isTask {
      return title
    }
    guard let verb = words.first, verb.allSatisfy(\.isLetter) else { return title }
    words[0] = gerund(of: verb.lowercased())
    let joined = words.joined(separator: " ")
    return joined.prefix(1).uppercased() + joined.dropFirst()
  }

  /// “sending”, “making”, “setting”, “tying”
  static func gerund(of verb: String) -> String {
    let letters = Array(verb)
    guard letters.count > 1, let last = letters.last else { return verb + "ing" }
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    let before = letters[letters.count - 2]
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if last == "e", !["e", "o", "y"].contains(before) { return verb.dropLast() + "ing" }
    let doubles =
      !vowels.contains(last) && !["w", "x", "y"].contains(last) && vowels.contains(before)
      && letters.dropLast(2).allSatisfy { !vowels.contains($0) }
    return doubles ? verb + String(last) + "ing" : verb + "ing"
  }
}
