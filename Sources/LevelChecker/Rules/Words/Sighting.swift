/// A word or phrase of the rules' lists, and where it stands.
struct Sighting {
  var telltale: Telltale
  /// The line's place among the lines of the reading.
  var line: Int
  var tokens: ClosedRange<Int>
}

extension Reading {
  func sightings(of telltale: Telltale) -> [Sighting] {
    guard telltales.contains(telltale) else { return [] }
    return sightings.filter { $0.telltale == telltale }
  }

  /// The lines that show something, each with its place among the lines.
  func lines(showing telltale: Telltale) -> [(number: Int, line: Line)] {
    guard telltales.contains(telltale) else { return [] }
    return lines.enumerated().filter { $1.telltales.contains(telltale) }
      .map { (number: $0, line: $1) }
  }

  /// Of one line, by its place among the lines.
  func sightings(of telltale: Telltale, in line: Int) -> [Sighting] {
    guard lines[line].telltales.contains(telltale) else { return [] }
    return sightings(in: line..<(line + 1)).filter { $0.telltale == telltale }
  }

  func sightings(of telltale: Telltale, startingAt token: Int) -> [Sighting] {
    guard telltales.contains(telltale) else { return [] }
    return sightings(
      from: firstSighting { $0.tokens.lowerBound >= token },
      while: { $0.tokens.lowerBound == token }
    ).filter { $0.telltale == telltale }
  }

  /// Of some lines that follow each other, by their places among the lines.
  func sightings(in lines: Range<Int>) -> ArraySlice<Sighting> {
    sightings(
      from: firstSighting { $0.line >= lines.lowerBound }, while: { lines.contains($0.line) })
  }

  private func sightings(
    from first: Int, while isWanted: (Sighting) -> Bool
  ) -> ArraySlice<Sighting> {
    sightings[first...].prefix(while: isWanted)
  }

  /// The place of the first sighting that has come so far; they stand in reading order, so that a long
  /// document need not be gone through for every line.
  private func firstSighting(that hasCome: (Sighting) -> Bool) -> Int {
    var range = sightings.startIndex..<sightings.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        hasCome(sightings[middle])
        ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
    }
    return range.lowerBound
  }

  /// The words as they are written.
  func words(of sighting: Sighting) -> String {
    words(of: sighting.tokens)
  }

  /// Each spelling once, in reading order.
  func words(of sightings: [Sighting], limit: Int = 3) -> [String] {
    var seen: Set<String> = []
    var words: [String] = []
    for sighting in sightings where words.count < limit {
      let spelled = self.words(of: sighting)
      if seen.insert(spelled.lowercased()).inserted { words.append(spelled) }
    }
    return words
  }

  /// Whether the words stand in quotes, and so are somebody else's.
  func isQuoted(_ sighting: Sighting) -> Bool {
    tokens[sighting.tokens.lowerBound].traits.contains(.quoted)
  }

  /// Whether they stand in brackets, as an aside.
  func isBracketed(_ sighting: Sighting) -> Bool {
    tokens[sighting.tokens.lowerBound].traits.contains(.bracketed)
  }
}
