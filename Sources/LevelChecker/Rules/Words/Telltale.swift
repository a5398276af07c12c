/// What a word or phrase gives away, to the rules that look for words rather than for a level.
///
/// The names of the cases are the names in the lists.
enum Telltale: Int, CaseIterable, CodingKey {
  /// “handle”, “manage”: says that something is done, not what.
  case umbrella
  /// “as needed”, “etc.”: leaves open what is asked.
  case hedge
  /// “in a timely manner”: a time limit without a time.
  case vagueTime
  /// “you”, “your”: speaks to the person at work.
  case you
  /// “seconds”, “minutes”
  case moment
  /// “the row”, “this field”: one place on one form.
  case singleRecord
  /// “if”, “unless”, “otherwise”
  case branch
  /// “must”, “shall”, “may not”, “never”
  case rule
  /// “within”, “no later than”: what follows is a limit.
  case limit
  /// “days”, “business days”, “weeks”
  case span
  /// “hand over”, “pass on”
  case handOff
  /// “screenshot”
  case screenshot
  /// “is responsible for”, “the purpose of”: belongs at the head of an SOP.
  case account
  /// “click”, “log in”: done on a screen, whatever it is done to.
  case screenVerb
  /// A given name that is no other English word.
  case givenName
  /// A role outside the company: “customer”, “supplier”.
  case outsider
  /// A word for somebody inside it: “manager”, “technician”.
  case insider
}

/// A set of what words give away.
struct Telltales {
  private var bits: UInt32 = 0

  mutating func insert(_ item: Telltale) { bits |= 1 << UInt32(item.rawValue) }

  func contains(_ item: Telltale) -> Bool { bits & (1 << UInt32(item.rawValue)) != 0 }

  mutating func formUnion(_ other: Telltales) { bits |= other.bits }
}
