/// Cuts a line into tokens in one pass over its bytes.
struct Tokenizer {
  let lexicon: Lexicon

  /// Appends the tokens of a line, which begins at `start` and goes on to the end of the bytes.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into tokens: inout [Token]) {
    var scan = Scan(bytes: bytes, start: start, first: tokens.count)
    while scan.index < bytes.count {
      let byte = bytes[scan.index]
      switch ByteClass(byte) {
      case .blank:
        scan.index += 1
      case .letter:
        readWord(&scan, into: &tokens)
      case .digit:
        readNumber(&scan, into: &tokens)
      case .mark:
        readMark(byte, &scan, into: &tokens)
      case .lead:
        readWide(&scan, into: &tokens)
      }
    }
    lexicon.joinPhrases(in: &tokens, from: scan.first)
  }

  /// Where the pass stands.
  struct Scan {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the line begins.
    let start: Int
    /// The index in the token array of the line's first token.
    let first: Int
    var index: Int
    var quote: Quote?
    var brackets = 0

    init(bytes: UnsafeBufferPointer<UInt8>, start: Int, first: Int) {
      self.bytes = bytes
      self.start = start
      self.first = first
      index = start
    }

    enum Quote { case straight, single, curly, singleCurly, tick, angle }

    var traits: Token.Traits {
      var traits: Token.Traits = []
      if quote != nil { traits.insert(.quoted) }
      if brackets > 0 { traits.insert(.bracketed) }
      return traits
    }

    func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    /// Whether the next token follows the last without a blank.
    func isAttached(to tokens: [Token]) -> Bool {
      tokens.count > first && Int(tokens[tokens.count - 1].end) == index
    }
  }

  func add(
    _ kind: Token.Kind, from start: Int, to end: Int, word: UInt16 = 0,
    traits: Token.Traits = [], _ scan: inout Scan, into tokens: inout [Token]
  ) {
    var traits = traits.union(scan.traits)
    scan.index = start
    if scan.isAttached(to: tokens) { traits.insert(.attached) }
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(end), word: word, spelling: word, traits: traits,
        kind: kind))
    scan.index = end
  }

  func readWord(_ scan: inout Scan, into tokens: inout [Token]) {
    let bytes = scan.bytes
    let start = scan.index
    var index = start
    var hash = WordHash()
    var capitals = 0
    while index < bytes.count {
      let byte = bytes[index]
      if ByteClass.isLetter(byte) {
        if ByteClass.isCapital(byte) { capitals += 1 }
        hash.add(byte | 0x20)
        index += 1
      } else if ByteClass.isDigit(byte) {
        hash.add(byte)
        index += 1
      } else if let length = WideMark.lettersLength(at: index, in: bytes) {
        for offset in 0..<length { hash.add(bytes[index + offset]) }
        index += length
      } else {
        break
      }
    }
    // Nearly every word is followed by a blank, and then nothing hangs on it.
    let isAlone = index == bytes.count || bytes[index] == UInt8(ascii: " ")
    if !isAlone, let end = compoundEnd(from: start, at: index, in: bytes) {
      let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
      add(Compound.kind(of: text), from: start, to: end, &scan, into: &tokens)
      return
    }
    var traits: Token.Traits = []
    if let first = bytes.first(from: start), ByteClass.isCapital(first) {
      traits.insert(.capitalised)
      if capitals > 1 && capitals == index - start { traits.insert(.capitals) }
    }
    if start > scan.start, bytes[start - 1] == UInt8(ascii: "-"), let last = tokens.last,
      tokens.count > scan.first, last.traits.contains(.beforeHyphen), Int(last.end) == start - 1
    {
      traits.insert(.afterHyphen)
    }
    if !isAlone, scan.byte(at: index) == UInt8(ascii: "-"),
      ByteClass.isLetter(scan.byte(at: index + 1))
    {
      traits.insert(.beforeHyphen)
    }
    add(
      .word, from: start, to: index, word: lexicon.number(of: hash), traits: traits, &scan,
      into: &tokens)
    guard !isAlone else { return }
    skipPossessive(&scan)
    if traits.contains(.beforeHyphen) { scan.index += 1 }
  }

  /// Passes over `'s`, `’s`, `'t` and the like, which carry no meaning of their own here.
  private func skipPossessive(_ scan: inout Scan) {
    var index = scan.index
    if scan.byte(at: index) == UInt8(ascii: "'"), scan.quote != .single {
      index += 1
    } else if scan.byte(at: index) == 0xE2, scan.byte(at: index + 1) == 0x80,
      scan.byte(at: index + 2) == 0x99, scan.quote != .singleCurly
    {
      index += 3
    } else {
      return
    }
    guard ByteClass.isLetter(scan.byte(at: index)) else { return }
    while ByteClass.isLetter(scan.byte(at: index)) { index += 1 }
    scan.index = index
  }

  /// The end of an address, path or file name that begins here, or nil for an ordinary word.
  private func compoundEnd(
    from start: Int, at end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard end < bytes.count, Compound.joins(bytes[end]), end + 1 < bytes.count else { return nil }
    let index = reach(from: end, in: bytes)
    guard index > end else { return nil }
    let text = UnsafeBufferPointer(rebasing: bytes[start..<index])
    return Compound.isCompound(text) ? index : nil
  }

  /// How far what is written like an address or a path goes on.
  func reach(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while end < bytes.count, Compound.continues(bytes[end]) { end += 1 }
    while end > start, !ByteClass.endsCompound(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func readNumber(_ scan: inout Scan, into tokens: inout [Token]) {
    let bytes = scan.bytes
    let start = scan.index
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if ByteClass.isDigit(byte) {
        index += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":"),
        ByteClass.isDigit(scan.byte(at: index + 1))
      {
        index += 1
      } else {
        break
      }
    }
    if let end = compoundEnd(from: start, at: index, in: bytes) {
      let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
      add(Compound.kind(of: text), from: start, to: end, &scan, into: &tokens)
      return
    }
    add(.number, from: start, to: index, &scan, into: &tokens)
  }
}

extension Tokenizer {
  func read(_ text: String, into tokens: inout [Token]) {
    read(Array(text.utf8), from: 0, into: &tokens)
  }

  /// Appends the tokens of what stands from `start` on.
  func read(_ bytes: [UInt8], from start: Int, into tokens: inout [Token]) {
    bytes.withUnsafeBufferPointer { read($0, from: start, into: &tokens) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  func first(from index: Int) -> UInt8? { index < count ? self[index] : nil }
}
