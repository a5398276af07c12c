extension MergeConflict {
  /// Their words, as the notes tell them until somebody decides; nil where they took the place out.
  func note(from source: String) -> String? {
    theirs.map { CleanText.paragraphs("\(place), as \(source) has it: \(words($0))") }
  }

  /// Their words as people say them: a level without its hyphen, a picture without its name.
  private func words(_ theirs: String) -> String {
    switch subject {
    case .level: theirs == Level.sop.rawValue ? "SOP" : theirs.replacing("-", with: " ")
    case .part(_, .picture): "another picture"
    default: theirs
    }
  }
}

extension Document {
  /// Adds a text to the notes, unless it stands there already.
  mutating func keepNote(_ note: String) {
    let notes = fields[.notes] ?? ""
    guard Self.range(of: note, in: Self.paragraphs(notes)) == nil else { return }
    fields[.notes] = notes.isEmpty ? note : "\(notes)\n\n\(note)"
  }

  /// Takes a text out of the notes where its paragraphs stand there, whole and in a row.
  mutating func forgetNote(_ note: String) {
    var paragraphs = Self.paragraphs(fields[.notes] ?? "")
    guard let range = Self.range(of: note, in: paragraphs) else { return }
    paragraphs.removeSubrange(range)
    fields[.notes] = paragraphs.isEmpty ? nil : paragraphs.joined(separator: "\n\n")
  }

  private static func range(of note: String, in paragraphs: [String]) -> Range<Int>? {
    let wanted = Self.paragraphs(note)
    guard !wanted.isEmpty, wanted.count <= paragraphs.count else { return nil }
    return (0...paragraphs.count - wanted.count).map { $0..<$0 + wanted.count }
      .first { paragraphs[$0].elementsEqual(wanted) }
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: "\n\n").map(String.init)
  }
}
