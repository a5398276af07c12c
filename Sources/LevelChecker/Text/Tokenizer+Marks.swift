/// What is neither a word nor a number: marks, quotes, brackets, options, and characters beyond ASCII.
extension Tokenizer {
  func readMark(_ byte: UInt8, _ scan: inout Scan, into tokens: inout [Token]) {
    let start = scan.index
    let next = scan.byte(at: start + 1)
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      let traits: Token.Traits = byte == UInt8(ascii: "?") ? .question : []
      add(.stop, from: start, to: start + 1, traits: traits, &scan, into: &tokens)
    case UInt8(ascii: ","):
      add(.comma, from: start, to: start + 1, &scan, into: &tokens)
    case UInt8(ascii: ";"):
      add(.semicolon, from: start, to: start + 1, &scan, into: &tokens)
    case UInt8(ascii: ":"):
      add(.colon, from: start, to: start + 1, &scan, into: &tokens)
    case UInt8(ascii: "-"):
      if next == UInt8(ascii: ">") {
        add(.arrow, from: start, to: start + 2, &scan, into: &tokens)
      } else if next == UInt8(ascii: "-"), !scan.isAttached(to: tokens),
        ByteClass(scan.byte(at: start + 2)) == .letter
      {
        readOption(&scan, into: &tokens)
      } else if ByteClass(next) == .blank || next == UInt8(ascii: "-") {
        add(.dash, from: start, to: start + 1, &scan, into: &tokens)
      } else {
        add(.symbol, from: start, to: start + 1, &scan, into: &tokens)
      }
    case UInt8(ascii: "=") where !scan.isAttached(to: tokens) && ByteClass(next) == .blank:
      add(.equals, from: start, to: start + 1, &scan, into: &tokens)
    case UInt8(ascii: ">"):
      add(.arrow, from: start, to: start + 1, &scan, into: &tokens)
    case UInt8(ascii: "("), UInt8(ascii: "["):
      add(.open, from: start, to: start + 1, &scan, into: &tokens)
      scan.brackets += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      scan.brackets = max(0, scan.brackets - 1)
      add(.close, from: start, to: start + 1, &scan, into: &tokens)
    // “the 2" pipe”: inches
    case UInt8(ascii: "\"")
    where scan.quote == nil && scan.isAttached(to: tokens) && tokens.last?.kind == .number:
      add(.symbol, from: start, to: start + 1, &scan, into: &tokens)
    case UInt8(ascii: "\""):
      readQuote(.straight, opens: scan.quote == nil, length: 1, &scan, into: &tokens)
    case UInt8(ascii: "`"):
      readQuote(.tick, opens: scan.quote == nil, length: 1, &scan, into: &tokens)
    case UInt8(ascii: "'"):
      let opens = scan.quote == nil && ByteClass.isLetter(next)
      readQuote(.single, opens: opens, length: 1, &scan, into: &tokens)
    case UInt8(ascii: "/"), UInt8(ascii: "~"), UInt8(ascii: "\\"):
      let end = reach(from: start, in: scan.bytes)
      let text = UnsafeBufferPointer(rebasing: scan.bytes[start..<end])
      if !scan.isAttached(to: tokens), text.count > 3, Compound.isCompound(text) {
        add(.path, from: start, to: end, &scan, into: &tokens)
      } else {
        add(.slash, from: start, to: start + 1, &scan, into: &tokens)
      }
    default:
      add(.symbol, from: start, to: start + 1, &scan, into: &tokens)
    }
  }

  /// “--all”: what a program is told behind its name, as exact as a path.
  private func readOption(_ scan: inout Scan, into tokens: inout [Token]) {
    let start = scan.index
    add(.path, from: start, to: reach(from: start, in: scan.bytes), &scan, into: &tokens)
  }

  private func readQuote(
    _ quote: Scan.Quote, opens: Bool, length: Int, _ scan: inout Scan, into tokens: inout [Token]
  ) {
    let start = scan.index
    let closes = scan.quote == quote
    if closes { scan.quote = nil }
    add(.quote, from: start, to: start + length, &scan, into: &tokens)
    if opens, !closes { scan.quote = quote }
  }

  func readWide(_ scan: inout Scan, into tokens: inout [Token]) {
    let bytes = scan.bytes
    let start = scan.index
    if WideMark.lettersLength(at: start, in: bytes) != nil {
      readWord(&scan, into: &tokens)
      return
    }
    let mark = WideMark(at: start, in: bytes)
    switch mark.kind {
    case .blank:
      scan.index += mark.length
    case .openQuote:
      readQuote(.curly, opens: true, length: mark.length, &scan, into: &tokens)
    case .closeQuote:
      scan.quote = nil
      add(.quote, from: start, to: start + mark.length, &scan, into: &tokens)
    case .openSingle:
      readQuote(.singleCurly, opens: true, length: mark.length, &scan, into: &tokens)
    case .closeSingle:
      readQuote(.singleCurly, opens: false, length: mark.length, &scan, into: &tokens)
    case .dash:
      add(.dash, from: start, to: start + mark.length, &scan, into: &tokens)
    case .arrow:
      add(.arrow, from: start, to: start + mark.length, &scan, into: &tokens)
    case .other:
      add(.symbol, from: start, to: start + mark.length, &scan, into: &tokens)
    }
  }
}
