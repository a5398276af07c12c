import ProcessModel

/// A document read once, for all rules: its lines, their tokens and evidence, and what they add up to.
package struct Reading {
  let document: Document
  let profile: LevelProfile
  let surroundings: Surroundings
  let thresholds: [String: Double]
  let lexicon: Lexicon
  let weights: Weights
  private(set) var lines: [Line] = []
  private(set) var tokens: [Token] = []
  private(set) var marks: [LineReader.Mark] = []
  private(set) var verdict = Verdict.sop
  private(set) var score = 0.0
  private(set) var evidence: [Evidence] = []
  /// The rules' own words; looked for where rules are asked, not where only the verdict is.
  var sightings: [Sighting] = []

  init(
    _ document: Document, in surroundings: Surroundings, thresholds: [String: Double],
    lexicon: Lexicon = .shared, weights: Weights = .shared
  ) {
    self.document = document
    self.surroundings = surroundings
    self.thresholds = thresholds
    self.lexicon = lexicon
    self.weights = weights
    profile = document.profile
    for (number, step) in document.steps.enumerated() {
      read(step, number: number + 1)
    }
    judge()
  }

  private mutating func read(_ step: Step, number: Int) {
    read(step.text, at: Address(step: number), isLinked: !step.links.isEmpty)
    for (index, detail) in step.details.enumerated() {
      read(
        detail.text, at: Address(step: number, detail: index + 1), isLinked: !step.links.isEmpty)
      for (deeper, subdetail) in detail.details.enumerated() {
        read(
          subdetail.text, at: Address(step: number, detail: index + 1, subdetail: deeper + 1),
          isLinked: !step.links.isEmpty)
      }
    }
  }

  private mutating func read(_ text: String, at place: Address, isLinked: Bool) {
    let firstToken = tokens.count
    let firstMark = marks.count
    Tokenizer(lexicon: lexicon).read(text, into: &tokens)
    guard tokens.count > firstToken else { return }
    var reader = LineReader(tokens, in: firstToken..<tokens.count, lexicon: lexicon)
    reader.read()
    marks += reader.marks
    let own = reader.marks.reduce(weights.around.base) { $0 + Double(weights[$1.feature]) }
    lines.append(
      Line(
        place: place, text: text, tokens: firstToken..<tokens.count,
        marks: firstMark..<marks.count, own: own, isLinked: isLinked))
  }

  private mutating func judge() {
    guard !lines.isEmpty else { return }
    for (index, around) in Around.of(lines.map(\.own)).enumerated() {
      lines[index].sum = weights.around.sum(own: lines[index].own, around)
    }
    let judgement = Judgement(of: lines.map(\.sum))
    for (index, isTask) in judgement.areTasks.enumerated() { lines[index].isTask = isTask }
    verdict = judgement.verdict
    score = judgement.score
    evidence = judgement.evidence
  }

  /// The words of a token, as written.
  func words(of token: Int, in line: Line) -> String {
    let token = tokens[token]
    return text(from: token.start, to: token.end, in: line)
  }

  /// The words from one token through another, as written.
  func words(of range: ClosedRange<Int>, in line: Line) -> String {
    text(from: tokens[range.lowerBound].start, to: tokens[range.upperBound].end, in: line)
  }

  private func text(from start: UInt32, to end: UInt32, in line: Line) -> String {
    String(decoding: Array(line.text.utf8)[Int(start)..<Int(end)], as: UTF8.self)
  }

  func entry(_ token: Int) -> WordEntry { lexicon.entries[Int(tokens[token].word)] }
}

extension Tokenizer {
  func read(_ text: String, into tokens: inout [Token]) {
    var text = text
    text.withUTF8 { read($0, into: &tokens) }
  }
}
