import ProcessModel

/// A step or bullet with its tokens and what they show.
///
/// It holds numbers and nothing else, and few of them: rules go through the lines again and again.
struct Line {
  private let address: (step: Int32, detail: Int32, subdetail: Int32)
  private let stretches: (bytes: Stretch, tokens: Stretch)
  private var markStretch = Stretch(0..<0)
  /// Its words and numbers.
  var words: Int32 = 0
  /// The kinds of its tokens.
  var kinds = Token.Kinds()
  /// All classes of its words.
  var classes = WordClasses()
  /// What its words give away to the rules.
  var telltales = Telltales()
  /// What its own words and the lines around it come to: above zero it reads as a task.
  var sum = 0.0 { didSet { score = logistic(sum) } }
  /// From 0 (SOP) to 1 (task).
  private(set) var score = 0.5
  /// Whether it tells the doer the exact act.
  var isTask = false
  /// Whether it tells somebody to do something, wherever in it.
  var hasCommand = false
  /// Whether it points to a document that tells how.
  let isLinked: Bool

  /// A range of places of one of the reading's arrays.
  private struct Stretch {
    private let lower: UInt32
    private let upper: UInt32

    init(_ range: Range<Int>) {
      lower = UInt32(range.lowerBound)
      upper = UInt32(range.upperBound)
    }

    var range: Range<Int> { Int(lower)..<Int(upper) }
  }

  init(place: Address, bytes: Range<Int>, tokens: Range<Int>, isLinked: Bool) {
    address = (
      Int32(place.step), Int32(place.detail ?? 0), Int32(place.subdetail ?? 0)
    )
    stretches = (Stretch(bytes), Stretch(tokens))
    self.isLinked = isLinked
  }

  var place: Address {
    Address(
      step: Int(address.step), detail: address.detail > 0 ? Int(address.detail) : nil,
      subdetail: address.subdetail > 0 ? Int(address.subdetail) : nil)
  }

  /// Whether it is a step, rather than a bullet under one.
  var isStep: Bool { address.detail == 0 }

  /// Its text in the reading's bytes.
  var bytes: Range<Int> { stretches.bytes.range }
  /// Its tokens in the reading's array.
  var tokens: Range<Int> { stretches.tokens.range }

  /// Its evidence in the reading's array.
  var marks: Range<Int> {
    get { markStretch.range }
    set { markStretch = Stretch(newValue) }
  }
}
