/// One kind of evidence a step can show, such as a command to click or the name of a vessel.
///
/// Features are numbered so that a line's evidence is a list of small numbers; the table of weights
/// knows them by name.
struct Feature: Hashable {
  let index: Int

  /// How a verb stands in its sentence.
  enum Mood: Int, CaseIterable, CodingKey {
    /// “Click Save”
    case command
    /// The second deed of a sentence: “… and press Save”
    case further
    /// “The amount is entered”
    case passive
    /// “Sales confirms”, “must confirm”
    case statement
    /// “Confirming”, “to confirm”, “confirmed by”
    case mention
    /// In the condition ahead of the command: “Once you have clicked”
    case lead
  }

  /// What a line shows beside its verbs and nouns.
  enum Sign: Int, CaseIterable, CodingKey {
    case constant
    case quotedLabel, capitalLabel, menuPath, address, path, keyName, unit, number, clockTime
    case brief, period, secondPerson, firstPlural, modal, roleActs, roleNamed, condition
    case shortLine, longLine, noVerb, valueForm, explained, question, position, sequence
    case precision, hedge, frequency, colonEnd, listOfDeeds, negation, allCaps
  }

  static let verbCount = WordClass.need.rawValue + 1
  private static let nounStart = Mood.allCases.count * verbCount
  private static let signStart = nounStart + WordClass.allCases.count
  static let count = signStart + Sign.allCases.count

  private init(index: Int) {
    self.index = index
  }

  static func deed(_ mood: Mood, _ item: Int) -> Feature {
    Feature(index: mood.rawValue * verbCount + item)
  }

  static func thing(_ item: Int) -> Feature { Feature(index: nounStart + item) }

  static func sign(_ sign: Sign) -> Feature { Feature(index: signStart + sign.rawValue) }

  static var all: [Feature] { (0..<count).map(Feature.init) }

  /// What the table of weights calls it, such as `command.click`.
  var name: String { Feature.names[index] }

  private static let names: [String] = {
    let classes = WordClass.allCases.map(\.stringValue)
    let deeds = Mood.allCases.flatMap { mood in
      classes[..<verbCount].map { mood.stringValue + "." + $0 }
    }
    return deeds + classes.map { "names." + $0 } + Sign.allCases.map(\.stringValue)
  }()
}
