/// What rules need to know of the grammar of a line: the only place where they ask for classes of words.
extension Reading {
  /// The first word of a line that is no mark, number or bracket.
  func firstWord(of line: Line) -> Int? {
    line.tokens.first { tokens[$0].kind == .word }
  }

  /// Whether the line begins with something a person says about things rather than to somebody: “The
  /// valve …”, “It …”, “Opening …”.
  func opensAsStatement(_ line: Line) -> Bool {
    guard let first = firstWord(of: line) else { return false }
    let entry = entry(first)
    if entry.classes.contains(.determiner) || entry.classes.contains(.pronoun)
      || entry.classes.contains(.possessive)
    {
      return true
    }
    return false
  }

  /// “Opening the valve”, where nothing is told to be done after it: “Using the tape, mark …” is a
  /// command with its tool ahead.
  func opensAsGerund(_ line: Line) -> Bool {
    guard let first = firstWord(of: line), first + 1 < line.tokens.upperBound,
      entry(first).forms.contains(.gerund), entry(first + 1).classes.contains(.determiner)
    else { return false }
    return !line.tokens.contains { index in
      tokens[index].kind == .comma
        || index > first + 1 && entry(index).forms.contains(.base)
          && !entry(index).forms.contains(.noun)
    }
  }

  /// “A window will open”, “it should be green”: what is seen when the step before has worked.
  func tellsResult(_ line: Line) -> Bool {
    line.tokens.contains { index in
      tokens[index].kind == .word
        && ["will", "should", "appears", "appear", "opens", "shows"].contains(
          words(of: index).lowercased())
    }
  }

  /// Whether the line says that something happens or is so, rather than being a heading.
  func hasVerb(_ line: Line) -> Bool {
    line.tokens.contains { index in
      guard tokens[index].kind == .word else { return false }
      let entry = entry(index)
      return entry.classes.contains(.be) || entry.classes.contains(.modal)
        || entry.forms.contains(.third) || entry.classes.contains(.have)
    }
  }

  /// “is approved”, where nothing says by whom, outside a condition.
  func passives(in line: Line) -> [ClosedRange<Int>] {
    guard line.classes.contains(.be) else { return [] }
    var found: [ClosedRange<Int>] = []
    var inCondition = false
    for index in line.tokens {
      switch tokens[index].kind {
      case .comma, .stop, .semicolon: inCondition = false
      case .word:
        let entry = entry(index)
        if entry.classes.contains(.condition) || entry.classes.contains(.pronoun) {
          inCondition = true
        }
        guard !inCondition, entry.classes.contains(.be),
          let verb = participle(after: index, in: line), !namesDoer(after: verb, in: line)
        else { continue }
        found.append(index...verb)
      default: continue
      }
    }
    return found
  }

  private func participle(after be: Int, in line: Line) -> Int? {
    var index = be + 1
    while index < line.tokens.upperBound, index - be < 4, tokens[index].kind == .word {
      let entry = entry(index)
      if entry.forms.contains(.past), !entry.forms.contains(.base) { return index }
      guard
        entry.classes.contains(.be) || entry.classes.contains(.negation)
          || entry.classes.contains(.precision) || entry.classes.contains(.sequence)
      else { return nil }
      index += 1
    }
    return nil
  }

  private func namesDoer(after verb: Int, in line: Line) -> Bool {
    (verb + 1..<line.tokens.upperBound).contains { index in
      let token = tokens[index]
      return token.kind == .word && words(of: index).lowercased() == "by"
    }
  }

  /// The word before, where it is one.
  func isPreceded(_ token: Int, by words: Set<String>, in line: Line) -> Bool {
    token > line.tokens.lowerBound && tokens[token - 1].kind == .word
      && words.contains(self.words(of: token - 1).lowercased())
  }

  /// Whether a number stands in the words before, within reach.
  func number(before token: Int, within reach: Int = 2, in line: Line) -> Int? {
    let first = max(line.tokens.lowerBound, token - reach)
    guard first < token else { return nil }
    return (first..<token).reversed().first { index in
      tokens[index].kind == .number
        || tokens[index].kind == .word && entry(index).classes.contains(.number)
    }
  }

  /// The lines of each step, its bullets with it.
  var groups: [(step: Int, lines: Range<Int>)] {
    var groups: [(step: Int, lines: Range<Int>)] = []
    for (number, line) in lines.enumerated() {
      if let last = groups.last, last.step == line.place.step {
        groups[groups.count - 1].lines = last.lines.lowerBound..<(number + 1)
      } else {
        groups.append((line.place.step, number..<(number + 1)))
      }
    }
    return groups
  }
}

extension Reading {
  func isRole(_ token: Int) -> Bool {
    tokens[token].kind == .word
      && (entry(token).classes.contains(.role) || entry(token).classes.contains(.department))
  }
}

extension Reading {
  /// Whether the lexicon knows the word as a thing or a role, rather than not at all.
  func isThing(_ token: Int) -> Bool { entry(token).forms.contains(.noun) }
}

extension Reading {
  /// Whether a line names something that can be pointed at: a thing with an article, a number, a name
  /// or what stands on a screen.
  func namesSomething(_ line: Line) -> Bool {
    line.tokens.contains { index in
      let token = tokens[index]
      switch token.kind {
      case .number, .quote, .address, .path, .arrow: return true
      case .word:
        return token.traits.contains(.capitalised) && index != firstWord(of: line)
          || entry(index).classes.contains(.determiner)
          || entry(index).classes.contains(.possessive)
      default: return false
      }
    }
  }
}
