import Foundation
import LevelChecker
import ProcessModel

/// Proposes what an extracted instruction is called, and the line that stays behind in the process.
struct InstructionNaming {
  /// The single actions of the instruction.
  let steps: [String]
  let checker: LevelChecker
  /// What the instruction is called where its actions give no name away: “Sales, step 3”.
  let fallback: String
  var around = Around()

  /// What stands around the lines that leave.
  struct Around {
    /// The document they leave.
    var process: String?
    /// The step they stand under.
    var stage: String?
    /// The lines before them, the nearest first.
    var before: [String] = []
  }

  /// Words a title has at most.
  private static let longestTitle = 8

  /// What the actions are for: the purpose one of them names, else the action that says most about the
  /// work and least about the screen, else where it is recorded, else the step they stand under.
  var title: String {
    let said = steps.compactMap { heading(in: $0) ?? purpose(in: $0) }
    if let named = said.first(where: namesSomething) { return named }
    let readings = steps.filter { namesSomething($0) && !navigates($0) }
      .filter { $0.split(separator: " ").count > 2 }
      .map { (text: $0, reading: checker.reading(of: $0)) }
    if let best = readings.min(by: { $0.reading.score < $1.reading.score }), !best.reading.isTask {
      return tidy(best.text)
    }
    if let system {
      if let newThing { return "\(newThing) in \(system)" }
      if let thing = referent(before: 0, isSeveral: false) { return "Record \(thing) in \(system)" }
      if let name = around.stage ?? around.process { return "\(tidy(name)) in \(system)" }
    }
    // The step they stand under says more of several actions than the thing one of them is about.
    let isAlone = steps.count == 1 || around.stage == nil
    return tidy(
      newThing ?? deed ?? (isAlone ? resolved : nil)
        ?? around.stage.map { "\($0), step by step" } ?? fallback)
  }

  /// Whether a text says what it is about: speech, labels and “it” do not.
  private func namesSomething(_ text: String) -> Bool {
    !text.contains(where: "\"“”".contains) && placeOfPronoun(in: Self.words(of: text)) == nil
  }

  /// Whether an action only moves about on a screen.
  private func navigates(_ text: String) -> Bool {
    Self.navigating.contains(Self.words(of: text).first?.lowercased() ?? "")
  }

  private static func words(of text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private func placeOfPronoun(in words: [String]) -> Int? {
    words.indices.dropFirst().first { place in
      Referent.stands(words[place], before: place + 1 < words.count ? words[place + 1] : nil)
    }
  }

  /// The first action about “it”, or what it is for, with what that stands for.
  private var resolved: String? {
    for (index, step) in steps.enumerated() {
      var words = Self.words(of: purpose(in: step) ?? step)
      guard let place = placeOfPronoun(in: words) else { continue }
      let isSeveral = ["them", "these", "those"].contains(words[place].bare)
      guard let thing = referent(before: index, isSeveral: isSeveral) else { continue }
      words[place] = thing
      return words.joined(separator: " ")
    }
    return nil
  }

  /// What was spoken of last before an action.
  private func referent(before index: Int, isSeveral: Bool) -> String? {
    (steps[..<index].reversed() + around.before.prefix(3)).lazy
      .compactMap { line in
        Referent(in: line, isCommand: checker.isCommand(line), isSeveral: isSeveral)?.text
      }.first
  }

  /// “Click New client” makes a new client.
  private var newThing: String? {
    for step in steps {
      let words = step.split(separator: " ").map(String.init)
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
  private var deed: String? {
    for step in steps {
      let words = step.split(separator: " ").map(String.init)
      guard words.count > 1, !Self.pressing.contains(words[0].lowercased()) else { continue }
      let verb = ["type", "key"].contains(words[0].lowercased()) ? "Enter" : words[0]
      let rest = words.dropFirst(words[0].lowercased() == "key" && words[1] == "in" ? 2 : 1)
      let deed = ([verb] + rest).joined(separator: " ")
      guard !rest.isEmpty, namesSomething(deed) else { continue }
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
  private var system: String? {
    for step in steps {
      let words = step.split(separator: " ").map(String.init)
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
          return tidy(name.joined(separator: " "), capitalized: false)
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

  /// The title without where it is done, unless that still reads as a task.
  func stageLine(for title: String) -> String {
    let words = title.split(separator: " ").map(String.init)
    let place = words.lastIndex {
      ["in", "into", "on", "at", "with", "using"].contains($0.lowercased())
    }
    let short = place.map { $0 > 1 ? words[..<$0].joined(separator: " ") : title } ?? title
    for line in [short, title] where !checker.reading(of: line).isTask { return line }
    return "Done as the work instruction says"
  }

  /// “Set up the client: click New” is headed “Set up the client”.
  private func heading(in step: String) -> String? {
    guard let colon = step.firstIndex(of: ":"), step.index(after: colon) < step.endIndex else {
      return nil
    }
    let words = step[..<colon].split(separator: " ")
    return (2...Self.longestTitle).contains(words.count) ? tidy(words.joined(separator: " ")) : nil
  }

  /// “Click Send to confirm the booking” is for “Confirm the booking”.
  private func purpose(in step: String) -> String? {
    let words = step.split(separator: " ").map(String.init)
    guard let index = words.lastIndex(of: "to"), index > 0, words.count - index > 2,
      !["the", "a", "an", "your", "their", "it", "this"].contains(words[index + 1].lowercased()),
      words[index + 1].first?.isLowercase == true
    else { return nil }
    return tidy(words[(index + 1)...].joined(separator: " "))
  }

  private static let adding: Set<String> = [
    "in", "into", "on", "at", "with", "using", "for", "from", "by", "when", "if", "because",
    "before",
    "after", "until", "and", "to",
  ]

  private func tidy(_ text: String, capitalized: Bool = true) -> String {
    let all = Self.words(of: text)
    var words = Array(all.prefix(Self.longestTitle))
    // What is too long ends in front of what only adds to it, rather than in the middle of that.
    if all.count > words.count,
      let place = words.lastIndex(where: { Self.adding.contains($0.lowercased()) }), place > 1
    {
      words.removeSubrange(place...)
    }
    let loose = ["the", "a", "an", "in", "on", "of", "to", "and", "or", "with", "for", "by", "at"]
    while let last = words.last, words.count > 1, loose.contains(last.lowercased()) {
      words.removeLast()
    }
    let joined = words.joined(separator: " ")
      .trimmingCharacters(in: .init(charactersIn: " .,;:!"))
    return capitalized ? joined.capitalizedFirst : joined
  }
}
