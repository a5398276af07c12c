/// Reads the tokens of lines, one at a time, and collects what each shows: who does what, to what, how
/// exactly.
struct LineReader {
  let lexicon: Lexicon
  let tokens: [Token]
  /// The tokens of the line that is read.
  private(set) var range: Range<Int>
  /// Of all lines so far.
  private(set) var marks: [Mark] = []
  /// Where the marks of the line begin.
  private(set) var firstMark = 0
  var commands = 0
  /// The token that was last read as a command.
  var lastCommand: Int?
  var verbs = 0
  var words = 0
  var numbers = 0
  private(set) var kinds = Token.Kinds()
  private(set) var classes = WordClasses()
  var sentences = 1
  /// Whether a verb with tense was seen.
  var isStated = false
  var subject: WordClasses?
  /// What the last noun of the sentence names.
  var named = ObjectGroup.none
  var place = Place.head
  /// Whether the sentence forbids, as in “Do not …”.
  var isForbidding = false
  /// The index of a verb such as “ask” or “have” that hands the next deed to somebody.
  var delegation: Int?

  /// One piece of evidence and the token that carries it.
  struct Mark {
    var feature: Feature
    var token: Int
  }

  enum Place { case head, lead, commanded, stated }

  init(_ tokens: [Token], in range: Range<Int> = 0..<0, lexicon: Lexicon) {
    self.tokens = tokens
    self.range = range
    self.lexicon = lexicon
  }

  /// Makes room for the marks of all lines.
  mutating func reserve(marks count: Int) { marks.reserveCapacity(count) }

  /// Looks at another line, without reading it.
  mutating func move(to line: Range<Int>) { range = line }

  /// Reads one line; its marks are added to those of the lines before.
  mutating func read(_ line: Range<Int>) {
    range = line
    firstMark = marks.count
    commands = 0
    lastCommand = nil
    verbs = 0
    words = 0
    numbers = 0
    kinds = Token.Kinds()
    classes = WordClasses()
    sentences = 1
    isStated = false
    beginSentence()
    read()
  }

  private mutating func read() {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      kinds.insert(token.kind)
      switch token.kind {
      case .word: readWord(token, at: index)
      case .stop:
        if index + 1 < range.upperBound { sentences += 1 }
        beginSentence()
      case .semicolon: beginSentence()
      case .colon: if words <= 5 { beginSentence() }
      case .dash, .arrow, .open, .close, .comma, .slash, .quote, .symbol, .equals:
        readMark(token, at: index)
      case .number: readNumber(at: index)
      case .address: note(.address, at: index)
      case .path: note(.path, at: index)
      }
      index += 1
    }
    readShape()
  }

  func entry(at index: Int) -> WordEntry {
    guard range.contains(index), tokens[index].kind == .word else { return WordEntry() }
    return lexicon.entries[Int(tokens[index].word)]
  }

  /// The third time, the same evidence says nothing new.
  mutating func note(_ feature: Feature, at index: Int) {
    var times = 0
    for place in firstMark..<marks.count where marks[place].feature == feature { times += 1 }
    guard times < 2 else { return }
    marks.append(Mark(feature: feature, token: index))
  }

  mutating func note(_ sign: Feature.Sign, at index: Int) {
    note(.sign(sign), at: index)
  }

  mutating func beginSentence() {
    place = .head
    subject = nil
    named = .none
    isForbidding = false
    delegation = nil
  }

  private mutating func readMark(_ token: Token, at index: Int) {
    switch token.kind {
    case .comma where place == .lead: place = .head
    case .dash where place != .head: beginSentence()
    case .arrow: readArrow(at: index)
    case .quote: readQuote(token, at: index)
    case .equals where index > range.lowerBound && index + 1 < range.upperBound:
      note(.equation, at: index + 1)
    case .symbol where token.end - token.start == 1 && index > range.lowerBound:
      // “20%”: a share is as exact as a unit.
      if tokens[index - 1].kind == .number, token.traits.contains(.attached), !joins(index) {
        note(.unit, at: index - 1)
      }
      if isKeyCombination(around: index) { note(.keys, at: index + 1) }
    default: break
    }
  }

  /// Whether a mark stands between two words without blanks, as in “15-45” and in “30-, 60-day”.
  private func joins(_ mark: Int) -> Bool {
    mark + 1 < range.upperBound && tokens[mark + 1].traits.contains(.attached)
      && [.word, .number, .comma].contains(tokens[mark + 1].kind)
  }

  /// “Ctrl+S”, “Shift+F2”
  private func isKeyCombination(around plus: Int) -> Bool {
    guard plus + 1 < range.upperBound, tokens[plus].traits.contains(.attached) else { return false }
    let held = tokens[plus - 1]
    let struck = tokens[plus + 1]
    return held.kind == .word && struck.kind == .word && struck.traits.contains(.attached)
      && struck.traits.contains(.capitalised) && struck.end - struck.start <= 2
      && held.end - held.start >= 3
  }

  /// “Settings > Billing” is where to click; “if it fails → tell the manager” is what follows.
  private mutating func readArrow(at index: Int) {
    let isNamed = [index - 1, index + 1].map { beside in
      range.contains(beside)
        && (tokens[beside].traits.contains(.capitalised)
          || tokens[beside].traits.contains(.quoted) || tokens[beside].kind == .path)
    }
    // Nobody but a menu is written with a bare “>”; a drawn arrow also stands for “then”.
    let isBare = tokens[index].end - tokens[index].start == 1
    let isPath = isBare ? isNamed[1] : isNamed[0] && isNamed[1] && place != .lead
    if isPath { note(.menuPath, at: index) } else { beginSentence() }
  }

  private mutating func readNumber(at index: Int) {
    numbers += 1
    let before = wordBefore(number: index)
    // “Slide 4 trays”: what was read as a command has no number.
    if before.contains(.stepWord), lastCommand != index - 1 { return note(.stepNumber, at: index) }
    // “within 15 minutes” is a promise, “for 15 minutes” a measure.
    if before.contains(.limit) { return note(.timeLimit, at: index) }
    note(.number, at: index)
    let next = entry(at: index + 1).classes
    if next.contains(.unit) { note(.unit, at: index) }
    if next.contains(.brief) { note(.brief, at: index) }
    if next.contains(.period) { note(.period, at: index) }
    if index + 1 < range.upperBound, tokens[index + 1].kind == .symbol,
      tokens[index + 1].traits.contains(.attached),
      tokens[index + 1].end - tokens[index + 1].start > 1
    {
      note(.unit, at: index)
    }
  }

  /// What stands before a number: “within 3 days”, “no later than 3 days”.
  private func wordBefore(number: Int) -> WordClasses {
    var before = number - 1
    while range.contains(before), tokens[before].kind == .word,
      tokens[before].traits.contains(.absorbed) || entry(at: before).classes.contains(.than)
    {
      before -= 1
    }
    return entry(at: before).classes
  }

  private mutating func readWord(_ token: Token, at index: Int) {
    words += 1
    guard !token.traits.contains(.absorbed) else { return }
    let entry = lexicon.entries[Int(token.word)]
    classes.formUnion(entry.classes)
    // What is to be said or found word for word says nothing itself of who does what.
    guard !token.traits.contains(.quoted) else { return }
    if readDeed(entry, token, at: index) { return }
    readThing(entry, token, at: index)
  }
}
