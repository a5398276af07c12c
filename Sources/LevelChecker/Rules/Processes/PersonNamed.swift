import Foundation
import ProcessModel

/// A person is named where a seat is meant.
struct PersonNamed: Rule {
  let id: RuleID = "person-named"
  let kinds = Set<Document.Kind>.everything
  let severity = Severity.note
  let title = "A person is named where a seat is meant"
  let why =
    "People change seats, and the document stays: name the seat, and the chart says who holds it."
  let source = "Lockergnome, Best practices for policy writing: job titles, not names"
  let examples: [Example] = [
    .bad("«Michelle» approves the quote"),
    .bad("Invoices go to «Steve Miller» for approval"),
    .good("The Sales Lead approves the quote"),
    .good("The St. Michael hospital is served on Fridays"),
  ]

  func findings(in reading: Reading) -> [Finding] {
    let people = reading.surroundings.people.map(\.name).filter { $0.contains(" ") }
    guard !people.isEmpty || reading.telltales.contains(.givenName) else { return [] }
    return reading.lines.enumerated().compactMap { number, line in
      let known =
        people.isEmpty || !Self.mayHoldAName(line, reading)
        ? [] : people.filter { Self.stands($0, in: line, reading) }
      let words =
        known.isEmpty
        ? reading.sightings(of: .givenName, in: number).compactMap { Self.name($0, in: reading) }
        : known
      guard let name = words.first else { return nil }
      let seat = reading.surroundings.seat(heldBy: name)
      return finding(
        "Step \(line.place) names a person: \(words.quoted)."
          + (seat.map { " The seat is \($0)." } ?? " Which seat is it?"),
        at: line.place, words: words,
        remedy: seat.map {
          "edit \(line.place) to \(reading.text(of: line).replacing(name, with: "the \($0)"))"
        }
          ?? "edit \(line.place)")
    }
  }

  /// Whether a word behind the first has a capital, as family names do: most lines have none.
  private static func mayHoldAName(_ line: Line, _ reading: Reading) -> Bool {
    line.tokens.dropFirst().contains { reading.tokens[$0].traits.contains(.capitalised) }
  }

  /// Whether a full name stands in a text as a word of its own.
  private static func stands(_ name: String, in line: Line, _ reading: Reading) -> Bool {
    guard ByteSearch.holds(reading.bytes[line.bytes], name) ?? true else { return false }
    let text = reading.text(of: line)
    guard let range = text.range(of: name) else { return false }
    let isFree = { (character: Character?) in character.map { !$0.isLetter } ?? true }
    let before =
      range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
    let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
    return isFree(before) && isFree(after)
  }

  /// A capitalised given name with the family name behind it, unless it names a place or a thing: “St.
  /// Michael”, “Jackson Street”, “Oscar-winning”.
  private static func name(_ sighting: Sighting, in reading: Reading) -> String? {
    let line = reading.lines[sighting.line]
    let first = sighting.tokens.lowerBound
    let token = reading.tokens[first]
    guard token.traits.contains(.capitalised), !token.traits.contains(.capitals),
      !token.traits.contains(.beforeHyphen), !token.traits.contains(.afterHyphen),
      !token.traits.contains(.quoted)
    else { return nil }
    if first > line.tokens.lowerBound {
      let before = reading.tokens[first - 1]
      if before.traits.contains(.capitalised) || before.kind == .stop { return nil }
    }
    var last = first
    if last + 1 < line.tokens.upperBound {
      let next = reading.tokens[last + 1]
      if next.kind == .word, next.traits.contains(.capitalised) {
        guard !reading.isThing(last + 1) else { return nil }
        last += 1
      }
    }
    return reading.words(of: first...last)
  }
}

extension Surroundings {
  /// The one seat that a person holds, where it is one.
  func seat(heldBy name: String) -> String? {
    guard let person = people.first(where: { $0.name == name }) else { return nil }
    let held = seats.filter { $0.holder == person.id }
    return held.count == 1 ? held[0].name : nil
  }
}
