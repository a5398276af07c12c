/// The single actions of an instruction; none where it is one action, or cannot be taken apart safely.
struct Actions {
  /// The actions as sentences of their own.
  private(set) var texts: [String] = []
  /// The stretches of the text they came from.
  private(set) var pieces: [String] = []

  init() {}

  init(in text: String, lexicon: Lexicon) {
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    Tokenizer(lexicon: lexicon).read(bytes, from: 0, into: &tokens)
    var reader = ActionReader(tokens, of: bytes, lexicon: lexicon)
    self = reader.actions(in: 0..<tokens.count)
  }

  /// - Parameter heads: where the actions begin; two at least.
  init(_ heads: [ActionReader.Head], _ line: ActionReader) {
    for (index, head) in heads.enumerated() {
      let next = index + 1 < heads.count ? heads[index + 1] : nil
      let last = line.lastWord((next?.connector ?? line.range.upperBound) - 1)
      guard last >= head.verb else {
        texts = []
        pieces = []
        return
      }
      let piece = line.text(index == 0 ? line.range.lowerBound : head.start, last)
      pieces.append(piece)
      if last == head.verb, let shared = line.sharedObject(after: index, in: heads) {
        texts.append(Self.sentence(piece + " " + shared))
      } else {
        texts.append(Self.sentence(piece))
      }
    }
  }

  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension ActionReader {
  /// The last token at or before `index` that is not a closing mark.
  fileprivate func lastWord(_ index: Int) -> Int {
    var index = index
    while index > range.lowerBound, [.stop, .comma, .semicolon].contains(tokens[index].kind) {
      index -= 1
    }
    return index
  }

  /// What the verbs of “clean and dry the filter” share: the words behind the last of them.
  fileprivate func sharedObject(after index: Int, in heads: [Head]) -> String? {
    var last = index
    while last + 1 < heads.count, heads[last].verb + 1 == heads[last + 1].connector { last += 1 }
    guard last > index else { return nil }
    let next = last + 1 < heads.count ? heads[last + 1].connector : range.upperBound
    let start = heads[last].verb + 1
    let end = lastWord(next - 1)
    return end >= start ? text(start, end) : nil
  }
}
