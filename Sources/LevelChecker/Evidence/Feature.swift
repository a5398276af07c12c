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
    /// “Do not click”
    case forbidden
    /// “Ask Anna to click”
    case delegated
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
    // Exact words, labels and places on a screen or disk.
    case saidWords, quotedLabel, menuPath, address, path, valueForm, labelExplained
    case quotedPhrase, defines, equation, setting, keys, cell
    case labelDashed, fieldLabel
    case labelCommand, commandExplained, capitalName, capitalCommand
    // Measures.
    case unit, number, brief, period, timeLimit, stepNumber
    // How it is done.
    case manner, withTool, placeOfThings, placeOnScreen, spatial, position, precision, sequence
    case purpose, hedge, frequency, color, shaped, anyone
    // Who.
    case secondPerson, firstPlural, pronoun, roleActs, roleObliged, byWhom, delegates
    // Form of the sentence.
    case modal, describes, indefinite, condition, question, willHappen, youCan, refers, stateOnly,
      noVerb
    case severalDeeds, handlesMatter, matterHandled, colonEnd, negation, allCaps
    case tiny, short, long, veryLong, sentences
  }

  /// Classes of verbs come first, those of nouns after them.
  static let verbCount = WordClass.need.rawValue + 1
  private static let nounStart = Mood.allCases.count * verbCount
  private static let nounCount = WordClass.direction.rawValue - WordClass.need.rawValue
  private static let pairStart = nounStart + nounCount
  private static let signStart =
    pairStart + DeedGroup.allCases.count * ObjectGroup.allCases.count
  static let count = signStart + Sign.allCases.count

  private init(index: Int) {
    self.index = index
  }

  static func deed(_ mood: Mood, _ item: Int) -> Feature {
    Feature(index: mood.rawValue * verbCount + item)
  }

  /// - Parameter item: the number of a class of nouns.
  static func thing(_ item: Int) -> Feature { Feature(index: nounStart + item - verbCount) }

  /// A command together with what it is done to: “count” and “cash”.
  static func pair(_ deed: DeedGroup, _ object: ObjectGroup) -> Feature {
    Feature(index: pairStart + deed.rawValue * ObjectGroup.allCases.count + object.rawValue)
  }

  /// Whether it is about a command and what it is done to.
  var isPair: Bool { (Feature.pairStart..<Feature.signStart).contains(index) }

  static func sign(_ sign: Sign) -> Feature { Feature(index: signStart + sign.rawValue) }

  /// Which sign it is, where it is one.
  var sign: Sign? { Sign(rawValue: index - Feature.signStart) }

  /// The class of nouns it is about, where it is about one.
  var thing: WordClass? {
    guard (Feature.nounStart..<Feature.pairStart).contains(index) else { return nil }
    return WordClass(rawValue: index - Feature.nounStart + Feature.verbCount)
  }

  static var all: [Feature] { (0..<count).map(Feature.init) }

  /// What the table of weights calls it, such as `command.click`.
  var name: String { Feature.names[index] }

  private static let names: [String] = {
    let classes = WordClass.allCases.map(\.stringValue)
    let deeds = Mood.allCases.flatMap { mood in
      classes[..<verbCount].map { mood.stringValue + "." + $0 }
    }
    let pairs = DeedGroup.allCases.flatMap { deed in
      ObjectGroup.allCases.map { deed.stringValue + "-" + $0.stringValue }
    }
    let things = classes[verbCount..<(verbCount + nounCount)].map { "names." + $0 }
    return deeds + things + pairs + Sign.allCases.map(\.stringValue)
  }()
}
