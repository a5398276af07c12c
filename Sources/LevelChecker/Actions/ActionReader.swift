/// Tells the actions of an instruction apart by its verbs; reads one line after another.
struct ActionReader {
  private let bytes: [UInt8]
  private var reader: LineReader

  init(_ tokens: [Token], of bytes: [UInt8], lexicon: Lexicon) {
    self.bytes = bytes
    reader = LineReader(tokens, lexicon: lexicon)
  }

  /// The single actions of one line.
  mutating func actions(in line: Range<Int>) -> Actions {
    reader.move(to: line)
    let heads = heads()
    return heads.count > 1 ? Actions(heads, self) : Actions()
  }

  var tokens: [Token] { reader.tokens }
  /// The tokens of the line that is read.
  var range: Range<Int> { reader.range }

  func text(_ first: Int, _ last: Int) -> String {
    String(decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  /// A verb that begins an action: the token where its clause starts, and the connector before it.
  struct Head {
    var start: Int
    var verb: Int
    var connector: Int
  }

  private func heads() -> [Head] {
    guard let first = firstVerb() else { return [] }
    var heads: [Head] = []
    var index = first + 1
    while index < range.upperBound {
      guard let head = head(after: index, first: first) else {
        index += 1
        continue
      }
      // Most lines have no second, and need no list.
      if heads.isEmpty {
        heads.append(Head(start: range.lowerBound, verb: first, connector: range.lowerBound))
      }
      heads.append(head)
      index = head.verb + 1
    }
    return heads
  }

  /// The command the text begins with, past a condition or a place.
  private func firstVerb() -> Int? {
    var isLead = false
    for index in range {
      let token = tokens[index]
      if token.kind == .comma {
        isLead = false
        continue
      }
      guard token.kind == .word, !token.traits.contains(.absorbed) else { continue }
      let entry = reader.entry(at: index)
      if isLead { continue }
      if entry.classes.contains(.sequence) || entry.classes.contains(.preface)
        || entry.classes.contains(.precision)
      {
        continue
      }
      if entry.classes.contains(.condition) || entry.classes.contains(.to)
        || entry.classes.contains(.preposition) && !entry.forms.contains(.base)
      {
        isLead = true
        continue
      }
      let isVerb = entry.forms.contains(.base) && reader.isCommand(entry, token, at: index)
      return isVerb ? index : nil
    }
    return nil
  }

  /// An action that begins behind the connector at `index`, if there is one.
  private func head(after index: Int, first: Int) -> Head? {
    var start = index
    guard isConnector(index), !tokens[index].traits.contains(.bracketed) else { return nil }
    while start < range.upperBound, isConnector(start) || isAside(start) { start += 1 }
    guard start < range.upperBound, tokens[start].kind == .word else { return nil }
    let token = tokens[start]
    let entry = reader.entry(at: start)
    guard entry.forms.contains(.base), !token.traits.contains(.quoted),
      !token.traits.contains(.bracketed), !token.traits.contains(.beforeHyphen)
    else { return nil }
    let isNewSentence = (index..<start).contains {
      tokens[$0].kind == .stop || tokens[$0].kind == .semicolon
    }
    guard isNewSentence || !token.traits.contains(.capitalised) else { return nil }
    guard reader.isCommand(entry, token, at: start), points(after: start, entry),
      !isIdiom(start), !isInfinitive(index, first: first)
    else { return nil }
    return Head(start: start, verb: start, connector: index)
  }

  private func isConnector(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .comma, .semicolon, .stop: return true
    case .word:
      let classes = reader.entry(at: index).classes
      return classes.contains(.and) || classes.contains(.sequence)
    default: return false
    }
  }

  private func isAside(_ index: Int) -> Bool {
    tokens[index].kind == .word && reader.entry(at: index).classes.contains(.precision)
  }

  /// Whether a word that may be a verb is followed as only a verb is.
  private func points(after index: Int, _ entry: WordEntry) -> Bool {
    var next = index + 1
    while next < range.upperBound, tokens[next].traits.contains(.absorbed) { next += 1 }
    guard next < range.upperBound else { return !entry.forms.contains(.ambiguous) }
    if !entry.forms.contains(.ambiguous), !entry.forms.contains(.noun) { return true }
    switch tokens[next].kind {
    case .quote, .number, .address, .path: return true
    case .comma: return head(after: next, first: index) != nil
    case .word where reader.entry(at: next).classes.contains(.and):
      return head(after: next, first: index) != nil
    case .word:
      let after = reader.entry(at: next)
      return after.classes.contains(.determiner) || after.classes.contains(.possessive)
        || after.classes.contains(.pronoun) || after.classes.contains(.number)
        || after.classes.contains(.particle) || after.classes.contains(.you)
        || tokens[next].traits.contains(.capitalised)
    default: return false
    }
  }

  /// Pairs that are one action: “copy and paste”, “drag and drop”.
  private func isIdiom(_ verb: Int) -> Bool {
    guard verb - 2 >= range.lowerBound, tokens[verb - 2].kind == .word else { return false }
    let pair = text(verb - 2, verb - 2).lowercased() + " " + text(verb, verb).lowercased()
    return Self.idioms.contains(pair)
  }

  private static let idioms: Set<String> = [
    "copy paste", "cut paste", "drag drop", "click drag", "press hold", "click hold", "wait see",
    "try find", "go get", "come see", "save exit", "stop wait",
  ]

  /// “to open and close”, “can click and type”: the verb before the connector is no command.
  private func isInfinitive(_ connector: Int, first: Int) -> Bool {
    guard tokens[connector].kind == .word || tokens[connector].kind == .comma else { return false }
    var index = connector - 1
    while index > first {
      if tokens[index].kind == .stop || tokens[index].kind == .semicolon { return false }
      let classes = reader.entry(at: index).classes
      if classes.contains(.to) || classes.contains(.modal) {
        return reader.entry(at: index + 1).forms.contains(.base)
      }
      if classes.contains(.condition) || tokens[index].kind == .comma { return false }
      index -= 1
    }
    return false
  }
}
