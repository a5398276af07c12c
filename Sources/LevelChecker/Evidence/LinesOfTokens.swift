import ProcessModel

/// The lines of a document cut into tokens, all of them in one stretch of bytes and one of tokens.
struct LinesOfTokens {
  /// The texts of all lines in UTF-8, one behind the other.
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []
  /// Those that hold anything.
  var lines: [Line] = []

  init(_ document: Document, lexicon: Lexicon) {
    reserve(for: document)
    let tokenizer = Tokenizer(lexicon: lexicon)
    let steps = document.steps
    // By their places: a step that is handed over costs the counting of all it holds.
    for number in steps.indices {
      let isLinked = !steps[number].links.isEmpty
      var place = Address(step: number + 1)
      add(steps[number].text, at: place, isLinked, tokenizer)
      for (index, detail) in steps[number].details.enumerated() {
        place.detail = index + 1
        place.subdetail = nil
        add(detail.text, at: place, isLinked, tokenizer)
        for (deeper, subdetail) in detail.details.enumerated() {
          place.subdetail = deeper + 1
          add(subdetail.text, at: place, isLinked, tokenizer)
        }
      }
    }
  }

  private mutating func reserve(for document: Document) {
    let steps = document.steps
    var count = steps.count
    var length = 0
    for number in steps.indices {
      count += steps[number].details.count
      length += steps[number].text.utf8.count
      for detail in steps[number].details { length += detail.text.utf8.count }
    }
    lines.reserveCapacity(count)
    bytes.reserveCapacity(length)
    // A word and its blank take more than four letters on the average.
    tokens.reserveCapacity(length / 4 + count)
  }

  private mutating func add(
    _ text: String, at place: Address, _ isLinked: Bool, _ tokenizer: Tokenizer
  ) {
    let firstByte = bytes.count
    let firstToken = tokens.count
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
    tokenizer.read(bytes, from: firstByte, into: &tokens)
    guard tokens.count > firstToken else { return }
    lines.append(
      Line(
        place: place, bytes: firstByte..<bytes.count, tokens: firstToken..<tokens.count,
        isLinked: isLinked))
  }
}
