/// What only the whole line shows: its length, its form, a label ahead of a colon.
extension LineReader {
  mutating func readShape() {
    let first = range.lowerBound
    guard first < range.upperBound else { return }
    if verbs == 0 { note(isStated ? .stateOnly : .noVerb, at: first) }
    if verbs == 0, isSetting { note(.setting, at: first) }
    if commands > 1 { note(.severalDeeds, at: first) }
    if sentences > 1 { note(.sentences, at: first) }
    switch words {
    case ...3: note(.tiny, at: first)
    case ...7: note(.short, at: first)
    case ...18: break
    case ...30: note(.long, at: first)
    default: note(.veryLong, at: first)
    }
    let last = range.upperBound - 1
    if tokens[last].kind == .colon { note(.colonEnd, at: last) }
    if kinds.contains(.stop), range.contains(where: isQuestion) { note(.question, at: last) }
    readLabel()
  }

  /// “Volume 60”
  private var isSetting: Bool {
    guard (2...4).contains(range.count), tokens[range.lowerBound].kind == .word else {
      return false
    }
    return tokens[range].dropFirst().contains { $0.kind == .number }
      && !range.contains {
        let classes = entry(at: $0).classes
        return classes.contains(.stepWord) || classes.contains(.period)
      }
  }

  private func isQuestion(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .stop && token.traits.contains(.question)
      && !token.traits.contains(.quoted)
  }

  /// “Port: 587”, “Reference: the number on the invoice”, “Scope: agree the areas”, “Bill the client
  /// - send it within a week”.
  private mutating func readLabel() {
    guard kinds.contains(.colon) || kinds.contains(.dash) else { return }
    let first = range.lowerBound
    guard
      let mark = range.prefix(8).first(where: {
        tokens[$0].kind == .colon || tokens[$0].kind == .dash
      }), mark > first, mark + 1 < range.upperBound
    else { return }
    let label = first..<mark
    guard label.allSatisfy({ [.word, .slash, .open, .close, .number].contains(tokens[$0].kind) })
    else { return }
    let head = entry(at: first)
    let isDeed = head.forms.contains(.base) && isCommand(head, tokens[first], at: first)
    if isDeed {
      if tokens[mark].kind == .dash { note(.commandExplained, at: first) }
      return
    }
    if !tokens[first].traits.contains(.capitalised), tokens[mark].kind == .colon {
      note(.fieldLabel, at: first)
    }
    let next = entry(at: mark + 1)
    let isCommanded =
      next.forms.contains(.base) && isCommand(next, tokens[mark + 1], at: mark + 1)
    let rest = range.upperBound - mark - 1
    if tokens[mark].kind == .dash {
      note(.labelDashed, at: mark)
    } else if isCommanded {
      note(.labelCommand, at: mark + 1)
    } else if tokens[mark + 1].kind != .quote, rest <= 4,
      !next.classes.contains(.preposition) || rest == 1 && next.classes.contains(.particle)
    {
      note(.valueForm, at: mark + 1)
    } else if next.classes.contains(.determiner) || next.classes.contains(.possessive) {
      note(.labelExplained, at: mark + 1)
    }
  }
}
