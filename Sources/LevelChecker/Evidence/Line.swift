import ProcessModel

/// A step or bullet with its tokens and what they show.
///
/// It holds numbers and nothing else, so that going through the lines costs no counting of owners.
struct Line {
  let place: Address
  /// Its text in the reading's bytes.
  let bytes: Range<Int>
  /// Its tokens in the reading's array.
  let tokens: Range<Int>
  /// Whether it points to a document that tells how.
  let isLinked: Bool

  /// Its evidence in the reading's array.
  var marks = 0..<0
  /// Its words and numbers.
  var words = 0
  /// Whether it tells somebody to do something, wherever in it.
  var hasCommand = false
  /// What its words give away to the rules.
  var telltales = Telltales()
  /// The weights of its own words, added up.
  var own = 0.0
  /// What its own words and the lines around it come to: above zero it reads as a task.
  var sum = 0.0
  /// Whether it tells the doer the exact act.
  var isTask = false

  init(place: Address, bytes: Range<Int>, tokens: Range<Int>, isLinked: Bool) {
    self.place = place
    self.bytes = bytes
    self.tokens = tokens
    self.isLinked = isLinked
  }

  var score: Double { logistic(sum) }
}
