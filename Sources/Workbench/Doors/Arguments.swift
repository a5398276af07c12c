/// What the program was started with: the options that come first, then the words.
package struct Arguments: Sendable, Equatable {
  package var file: String?
  package var document: String?
  package var author: String?
  package var wantsJSON = false
  package var saysYes = false
  /// Whether everything is to be said in plain lines, for a screen reader.
  package var isPlain = false
  package var words: [String] = []

  /// - Throws: `Refusal` where an option is not known or lacks its value.
  package init(_ arguments: [String]) throws(Refusal) {
    var rest = arguments[...]
    while let word = rest.first, word.hasPrefix("-"), word != "-", !Self.asksForHelp(word) {
      rest = rest.dropFirst()
      switch word {
      case "--json": wantsJSON = true
      case "--yes": saysYes = true
      case "--plain": isPlain = true
      case "-f", "--file": file = try Self.value(of: word, &rest)
      case "--in": document = try Self.value(of: word, &rest)
      case "--by": author = try Self.value(of: word, &rest)
      default:
        throw Refusal(
          "“\(word)” is not an option.",
          next:
            "The options are -f FILE, --in DOCUMENT, --by NAME, --json, --yes and --plain; \("way help", .command) tells more."
        )
      }
    }
    words = rest.map { $0 }
    if let first = words.first, Self.asksForHelp(first) { words[0] = "help" }
  }

  private static func asksForHelp(_ word: String) -> Bool { word == "--help" || word == "-h" }

  private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(Refusal)
    -> String
  {
    guard let value = rest.popFirst(), !value.isEmpty else {
      throw Refusal(
        "\(option) needs a value behind it.", next: "\("way help", .command) tells more.")
    }
    return value
  }
}
