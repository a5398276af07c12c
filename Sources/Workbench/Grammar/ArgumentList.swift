import ProcessModel

/// Turns the words after a command's name into the arguments its type parses.
struct ArgumentList {
  let grammar: Grammar
  /// Whether a stretch of words is the title of a document.
  let isTitle: (String) -> Bool
  /// Whether a word names a template.
  let isTemplate: (String) -> Bool

  func arguments(for words: Words) -> [String] {
    if let raw = rawText(words) { return raw }
    var options: [String] = []
    var rest = withoutOptions(words, &options)
    let start = placeOfName(in: rest)
    var end = rest.count
    var unused = grammar.littleWords
    while let match = lastLittleWord(rest, end, unused),
      !(end > start && isNamed(rest, start..<end))
    {
      options.append("--\(match.word.option)=\(text(rest, match.tail))")
      unused.removeAll { $0.option == match.word.option }
      end = match.start
    }
    rest.words = Array(rest.words[..<end])
    return options + ["--"] + positionals(rest)
  }

  /// The arguments where the text is raw from the first word, or from behind one fixed word.
  private func rawText(_ words: Words) -> [String]? {
    guard let place = grammar.slots.firstIndex(of: .text) else { return nil }
    var first = 0
    var options: [String] = []
    // A little word right at the start comes before the text: `bullet under 3 Confirm the budget`.
    for little in grammar.littleWords where words.count > first + 1 {
      guard !words[first].isQuoted, words[first].text.lowercased() == little.word,
        isValid(words[first + 1].text, for: little.takes),
        !Sentence.begins(with: words, at: first)
      else { continue }
      options.append("--\(little.option)=\(words[first + 1].text)")
      first += 2
    }
    let leading = min(first + place, words.count)
    return options + ["--"] + words.words[first..<leading].map(\.text)
      + (words.count > leading ? [words.tail(from: leading)] : [])
  }

  /// Whether a stretch of words is a title, or several where the command takes several.
  private func isNamed(_ words: Words, _ range: Range<Int>) -> Bool {
    isTitle(words.joined(range))
      || grammar.slots.contains(.documents)
        && TitleList(words, range, isTitle).areKnown
  }

  /// Where a document or another name of several words begins: behind the places of one word.
  private func placeOfName(in words: Words) -> Int {
    var place = 0
    for slot in grammar.slots {
      guard slot.isOneWord || slot == .level, place < words.count else { break }
      place += slot == .level ? LevelWords.length(in: words, from: place) : 1
    }
    return place
  }

  /// Takes out `--to DIR` and other options written as in a shell.
  private func withoutOptions(_ words: Words, _ options: inout [String]) -> Words {
    var kept = words
    kept.words = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      guard !word.isQuoted, word.text.hasPrefix("--"), word.text.count > 2 else {
        kept.words.append(word)
        continue
      }
      guard grammar.littleWords.contains(where: { "--\($0.option)" == word.text }),
        index < words.count
      else {
        options.append(word.text)
        continue
      }
      options.append("\(word.text)=\(words[index].text)")
      index += 1
    }
    return kept
  }

  private func lastLittleWord(_ words: Words, _ end: Int, _ unused: [Grammar.LittleWord]) -> (
    word: Grammar.LittleWord, start: Int, tail: Range<Int>
  )? {
    for start in stride(from: end - 2, through: 0, by: -1) {
      for little in unused {
        let parts = little.word.split(separator: " ").map(String.init)
        let tail = (start + parts.count)..<max(end, start + parts.count)
        guard !tail.isEmpty, tail.upperBound <= words.count,
          zip(start..<end, parts).allSatisfy({
            !words[$0].isQuoted && words[$0].text.lowercased() == $1
          }),
          isValid(text(words, tail), for: little.takes)
        else { continue }
        return (little, start, tail)
      }
    }
    return nil
  }

  /// A stretch of words without the comma that joins it to the next.
  private func text(_ words: Words, _ range: Range<Int>) -> String {
    var text = words.joined(range)
    while text.hasSuffix(",") { text.removeLast() }
    return text
  }

  private func isValid(_ text: String, for slot: Grammar.Slot) -> Bool {
    switch slot {
    case .step: Address(text) != nil || Int(text) != nil
    case .steps: AddressRange(text) != nil
    case .place: Address(text) != nil || Int(text) != nil || PlaceWord(text) != nil
    case .linkPlace: LinkPlace(text, isTitle: isTitle) != nil
    case .template: isTemplate(text)
    case .level: LevelWords.kind(named: text) != nil
    case .oneOf(let words): words.contains(text.lowercased())
    default: !text.isEmpty
    }
  }

  private func positionals(_ words: Words) -> [String] {
    var positionals: [String] = []
    var index = 0
    for (place, slot) in grammar.slots.enumerated() where index < words.count {
      if slot == .targets { return positionals + words.words[index...].map(\.text) }
      if slot == .documents {
        return positionals + TitleList(words, index..<words.count, isTitle).titles
      }
      if slot == .level {
        let length = LevelWords.length(in: words, from: index)
        positionals.append(words.joined(index..<(index + length)))
        index += length
      } else if slot.isOneWord {
        positionals.append(words[index].text)
        index += 1
      } else if place + 1 < grammar.slots.count, grammar.slots[place + 1] == .step,
        words.count - index > 1, AddressRange(words[words.count - 1].text) != nil,
        !isTitle(words.joined(index..<words.count))
      {
        positionals.append(text(words, index..<(words.count - 1)))
        index = words.count - 1
      } else {
        positionals.append(text(words, index..<words.count))
        index = words.count
      }
    }
    return positionals + words.words[index...].map(\.text)
  }
}
