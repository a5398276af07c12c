import ProcessModel

/// A step or bullet with its tokens and what they show.
struct Line {
  var place: Address
  var text: String
  /// Its tokens in the reading's array.
  var tokens: Range<Int>
  /// Its evidence in the reading's array.
  var marks: Range<Int>
  /// The weights of its own words, added up.
  var own: Double
  /// What its own words and the lines around it come to: above zero it reads as a task.
  var sum = 0.0
  /// Whether it tells the doer the exact act.
  var isTask = false
  /// Whether it points to a document that tells how.
  var isLinked: Bool

  var score: Double { logistic(sum) }
}
