/// What kind of word it is, as far as the level of a text is concerned.
///
/// The names of the cases are the names in the word lists and in the table of weights; `CodingKey`
/// gives them as text, a hundred times as fast as writing the case out.
enum WordClass: Int, CaseIterable, CodingKey {
  // What somebody does.
  case click, enter, choose, goTo, computer, run, copy, find
  case handle, assemble, clean, treat, measure, count, adjust, mark, say, look
  case send, inform, record, note, check, compare, inspect, decide, manage
  case create, obtain, give, pay, meet, move
  case begin, again, use, change, develop, delegate, refer
  /// Said of business as often as of things: “hold the truck”, “hold the offer”.
  case loose
  case need

  // What it is done to, with or in.
  case screen, computing, key, vessel, part, tool, body, substance, goods, stuff, place, datum
  case unit, brief, period, clock, detail
  case paper, money, abstract, event, role, department, direction

  // How.
  case precision, hedge, frequency
  /// A colour, a shape or state that hands and eyes can tell, and words for anyone or anything.
  case color, shaped, anyone

  // Grammar.
  case be, have, modal, determiner, possessive, preposition, spatial, indefinite, pronoun, you, we,
    negation
  case condition, to, sequence, and, or, particle, number
  case by, with, will, doing, purpose, reference, stepWord, limit, than
  /// Ahead of a command, and no part of it: “please”, “always”.
  case preface
  /// Words that by themselves would name a place: “on time”.
  case idiom
}

/// A set of word classes.
struct WordClasses: Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ classes: [WordClass]) {
    for item in classes { insert(item) }
  }

  @inline(__always)
  mutating func insert(_ item: WordClass) {
    if item.rawValue < 64 {
      low |= 1 << UInt64(item.rawValue)
    } else {
      high |= 1 << UInt64(item.rawValue - 64)
    }
  }

  @inline(__always)
  func contains(_ item: WordClass) -> Bool {
    item.rawValue < 64
      ? low & (1 << UInt64(item.rawValue)) != 0 : high & (1 << UInt64(item.rawValue - 64)) != 0
  }

  var isEmpty: Bool { low | high == 0 }

  @inline(__always)
  func intersects(_ other: WordClasses) -> Bool { low & other.low | high & other.high != 0 }

  @inline(__always)
  func intersection(_ other: WordClasses) -> WordClasses {
    var result = self
    result.low &= other.low
    result.high &= other.high
    return result
  }

  @inline(__always)
  mutating func formUnion(_ other: WordClasses) {
    low |= other.low
    high |= other.high
  }

  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var rest = low
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    rest = high
    while rest != 0 {
      body(rest.trailingZeroBitCount + 64)
      rest &= rest - 1
    }
  }
}

// Computed rather than kept: the compiler turns them into constants, while what is kept is asked for
// under a lock each time, and these are asked for with every word.
extension WordClasses {
  /// Classes whose words are things somebody does.
  static var verbs: WordClasses { through(.need) }

  /// Classes whose words name things.
  static var things: WordClasses { through(.direction).subtracting(.verbs) }

  /// Verbs whose object has a name of its own on the screen: “click Save”.
  static var pressing: WordClasses {
    only(.click).union(only(.choose)).union(only(.goTo)).union(only(.enter))
  }

  /// What stands before a noun: “two sets”, “the checks”, “of orders”.
  static var beforeNoun: WordClasses {
    only(.determiner).union(only(.possessive)).union(only(.number)).union(only(.preposition))
  }

  /// What ends the words that belong to a verb: “open the quote program and …”.
  static var endOfPhrase: WordClasses {
    only(.and).union(only(.preposition)).union(only(.to)).union(only(.condition))
  }

  @inline(__always)
  static func only(_ item: WordClass) -> WordClasses {
    var classes = WordClasses()
    classes.insert(item)
    return classes
  }

  /// All classes up to and including one.
  @inline(__always)
  private static func through(_ last: WordClass) -> WordClasses {
    var classes = WordClasses()
    let count = UInt64(last.rawValue) + 1
    classes.low = count >= 64 ? .max : 1 << count - 1
    classes.high = count > 64 ? 1 << (count - 64) - 1 : 0
    return classes
  }

  @inline(__always)
  func union(_ other: WordClasses) -> WordClasses {
    var result = self
    result.formUnion(other)
    return result
  }

  @inline(__always)
  private func subtracting(_ other: WordClasses) -> WordClasses {
    var result = self
    result.low &= ~other.low
    result.high &= ~other.high
    return result
  }
}
