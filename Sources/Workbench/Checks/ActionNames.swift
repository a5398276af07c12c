/// What single actions give away of a name for all of them.
struct ActionNames {
  let steps: [String]

  /// Whether an action only moves about on a screen.
  func navigates(_ text: String) -> Bool {
    Self.navigating.contains(text.words.first?.lowercased() ?? "")
  }

  /// “Click New client” makes a new client.
  var newThing: String? {
    for step in steps {
      let words = step.words
      guard words.count > 2, Self.pressing.contains(words[0].lowercased()),
        ["new", "add", "create"].contains(words[1].lowercased())
      else { continue }
      let thing = words[2...].prefix(4).map { $0.lowercased() }
        .drop { ["a", "an", "the"].contains($0) }.prefix { !Referent.ends.contains($0) }
      guard let first = thing.first?.first else { continue }
      return "Add \("aeiou".contains(first) ? "an" : "a") \(thing.joined(separator: " "))"
    }
    return nil
  }

  /// The first action that does more than press something: “Type the amount” is “Enter the amount”.
  ///
  /// - Parameter isNamed: Whether a text says what it is about.
  func deed(where isNamed: (String) -> Bool) -> String? {
    for step in steps {
      let words = step.words
      guard words.count > 1, !Self.pressing.contains(words[0].lowercased()) else { continue }
      let verb = ["type", "key"].contains(words[0].lowercased()) ? "Enter" : words[0]
      let rest = words.dropFirst(words[0].lowercased() == "key" && words[1] == "in" ? 2 : 1)
      let deed = ([verb] + rest).joined(separator: " ")
      guard !rest.isEmpty, isNamed(deed) else { continue }
      return deed
    }
    return nil
  }

  private static let navigating: Set<String> = [
    "click", "press", "tap", "hit", "push", "scroll", "go", "double-click", "right-click", "drag",
    "swipe",
  ]
  private static let pressing = navigating.union([
    "select", "choose", "open", "close", "log", "sign",
  ])

  /// The program or tool the actions take place in: “in the CRM”, “Open QuickBooks”.
  var system: String? {
    for step in steps {
      let words = step.words
      for (index, word) in words.enumerated() {
        let rest = words[(index + 1)...].prefix { !Self.connecting.contains($0.lowercased()) }
        guard let first = rest.first else { continue }
        let isOpening = index == 0 && ["open", "start", "launch"].contains(word.lowercased())
        // “Key in the amount” names no place.
        let isPlace =
          index > 0 && ["in", "into"].contains(word.lowercased())
          && !(index == 1 && ["key", "type", "fill"].contains(words[0].lowercased()))
        let name = rest.prefix(3)
        let isProgram =
          first.first?.isUppercase == true
          || first.lowercased() == "the" && Self.programs.contains(name.last?.bare ?? "")
        if isOpening || isPlace, isProgram {
          return name.joined(separator: " ").trimmedToTitle
        }
      }
    }
    return nil
  }

  /// What work is recorded in, as its last word says.
  private static let programs: Set<String> = [
    "crm", "system", "program", "app", "software", "tool", "portal", "database", "calendar",
    "schedule", "spreadsheet", "sheet", "log", "logbook", "book", "ledger", "register", "journal",
    "tracker", "board",
  ]

  private static let connecting = ["and", "to", "on", "from", "for", "with", "under", "then"]

  /// “Set up the client: click New” is headed “Set up the client”.
  func heading(in step: String) -> String? {
    guard let colon = step.firstIndex(of: ":"), step.index(after: colon) < step.endIndex else {
      return nil
    }
    let words = step[..<colon].split(separator: " ")
    return (2...String.longestTitle).contains(words.count)
      ? words.joined(separator: " ").asTitle : nil
  }

  /// “Click Send to confirm the booking” is for “Confirm the booking”.
  func purpose(in step: String) -> String? {
    let words = step.words
    guard let index = words.lastIndex(of: "to"), index > 0, words.count - index > 2,
      !["the", "a", "an", "your", "their", "it", "this"].contains(words[index + 1].lowercased()),
      words[index + 1].first?.isLowercase == true
    else { return nil }
    return words[(index + 1)...].joined(separator: " ").asTitle
  }
}
