import ProcessModel

/// A document read once, for all rules: its lines, their tokens and evidence, and what they add up to.
package final class Reading {
  let document: Document
  let profile: LevelProfile
  let surroundings: Surroundings
  let thresholds: [String: Double]
  let lexicon: Lexicon
  let weights: Weights
  /// The texts of all lines in UTF-8, one behind the other.
  let bytes: [UInt8]
  let lines: [Line]
  let tokens: [Token]
  let marks: [LineReader.Mark]
  private let judgement: Judgement?
  /// The rules' own words, in reading order.
  let sightings: [Sighting]
  /// What any of its words gives away.
  let telltales: Telltales
  /// What each line says, to find lines that say the same.
  private(set) lazy var hashes = lines.map { LineHash(of: $0, in: bytes) }

  /// - Parameter forRules: whether to look for the rules' words, which the verdict does without.
  init(
    _ document: Document, in surroundings: Surroundings, thresholds: [String: Double],
    forRules: Bool, weights: Weights = .shared
  ) {
    let lexicon = Lexicon.shared
    var read = LinesOfTokens(document, lexicon: lexicon)
    let own: [Double]
    (marks, own) = Self.readEvidence(of: &read.lines, read.tokens, lexicon, weights)
    judgement = Self.judge(&read.lines, own, weights.around)
    (sightings, telltales) =
      forRules ? Self.lookForWords(in: &read.lines, read.tokens) : ([], Telltales())
    lines = read.lines
    bytes = read.bytes
    tokens = read.tokens
    profile = document.profile
    self.document = document
    self.surroundings = surroundings
    self.thresholds = thresholds
    self.lexicon = lexicon
    self.weights = weights
  }

  var verdict: Verdict { judgement?.verdict ?? .sop }
  /// From 0 (SOP) to 1 (task).
  var score: Double { judgement?.score ?? 0 }
  var evidence: [Evidence] { judgement?.evidence ?? [] }

  /// The evidence of all lines, and what each of them comes to by its own words.
  private static func readEvidence(
    of lines: inout [Line], _ tokens: [Token], _ lexicon: Lexicon, _ weights: Weights
  ) -> (marks: [LineReader.Mark], own: [Double]) {
    var own: [Double] = []
    own.reserveCapacity(lines.count)
    var reader = LineReader(tokens, lexicon: lexicon)
    reader.reserve(marks: tokens.count)
    for index in lines.indices {
      reader.read(lines[index].tokens)
      lines[index].marks = reader.firstMark..<reader.marks.count
      lines[index].words = Int32(reader.words + reader.numbers)
      lines[index].hasCommand = reader.commands > 0
      lines[index].kinds = reader.kinds
      lines[index].classes = reader.classes
      own.append(weights.sum(of: reader.marks[reader.firstMark...]))
    }
    return (reader.marks, own)
  }

  private static func judge(
    _ lines: inout [Line], _ own: [Double], _ weights: AroundWeights
  ) -> Judgement? {
    guard !lines.isEmpty else { return nil }
    Around.each(of: own.map(Around.score)) { index, around in
      lines[index].sum = weights.sum(own: own[index], around)
    }
    let judgement = Judgement(of: lines)
    for index in lines.indices { lines[index].isTask = judgement.isTask(lines[index]) }
    return judgement
  }

  /// Looks for the rules' words, once for all rules.
  private static func lookForWords(
    in lines: inout [Line], _ tokens: [Token]
  ) -> ([Sighting], Telltales) {
    let finder = WordFinder.shared
    var sightings: [Sighting] = []
    var telltales = Telltales()
    for index in lines.indices {
      let found = finder.look(
        at: lines[index].tokens, number: index, among: tokens, into: &sightings)
      lines[index].telltales = found
      telltales.formUnion(found)
    }
    return (sightings, telltales)
  }

  /// The line as it stands in the document.
  func text(of line: Line) -> String {
    String(decoding: bytes[line.bytes], as: UTF8.self)
  }

  /// The words of a token, as written.
  func words(of token: Int) -> String { words(of: token...token) }

  /// The words from one token through another, as written.
  func words(of range: ClosedRange<Int>) -> String {
    let first = Int(tokens[range.lowerBound].start)
    return String(decoding: bytes[first..<Int(tokens[range.upperBound].end)], as: UTF8.self)
  }

  func entry(_ token: Int) -> WordEntry { lexicon.entries[Int(tokens[token].word)] }
}
