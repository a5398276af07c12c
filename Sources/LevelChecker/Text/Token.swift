/// One word, number or mark of a line, as a range of its UTF-8 bytes.
struct Token {
  var start: UInt32
  var end: UInt32
  /// The number in the lexicon of the word or phrase that is meant; 0 where the lexicon does not know it.
  var word: UInt16
  /// The number of the word as it is written, by itself; 0 for what is no word.
  let spelling: UInt16
  var traits: Traits
  let kind: Kind

  enum Kind: UInt8 {
    case word
    case number
    /// A mark that ends a sentence: `.`, `!` or `?`.
    case stop
    case comma
    case semicolon
    case colon
    /// A dash between blanks, which sets an explanation apart.
    case dash
    /// `>`, `->`, `→`, as between the stations of a menu path.
    case arrow
    case slash
    /// `=` between blanks, as in “Code = B”.
    case equals
    case open
    case close
    case quote
    case address
    case path
    case symbol
  }

  /// A set of kinds.
  struct Kinds {
    private var bits: UInt32 = 0

    mutating func insert(_ kind: Kind) { bits |= 1 << UInt32(kind.rawValue) }

    func contains(_ kind: Kind) -> Bool { bits & (1 << UInt32(kind.rawValue)) != 0 }
  }

  struct Traits: OptionSet {
    let rawValue: UInt16

    static let capitalised = Traits(rawValue: 1)
    static let capitals = Traits(rawValue: 2)
    /// Hangs on the word before by a hyphen, as “up” in “follow-up”.
    static let afterHyphen = Traits(rawValue: 4)
    static let beforeHyphen = Traits(rawValue: 8)
    static let quoted = Traits(rawValue: 16)
    static let bracketed = Traits(rawValue: 32)
    /// Stands without a blank behind the token before, as “ml” in “5ml”.
    static let attached = Traits(rawValue: 64)
    /// The second word of a phrase whose first carries the meaning, as “in” in “log in”.
    static let absorbed = Traits(rawValue: 128)
    /// The mark that ends a question.
    static let question = Traits(rawValue: 256)
  }
}
