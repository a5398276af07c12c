/// What may follow a command's name: read by the parser, by Tab and by help.
package struct Grammar: Sendable {
  package var slots: [Slot]
  package var littleWords: [LittleWord]

  package init(_ slots: [Slot] = [], _ littleWords: [LittleWord] = []) {
    self.slots = slots
    self.littleWords = littleWords
  }

  /// One place after the command's name.
  package enum Slot: Sendable, Equatable {
    /// One word that is a step or bullet: `3`, `3B`.
    case step
    /// One word that is a range: `3-6`.
    case steps
    /// Where a line is moved: a step or bullet, or in words `first`, `last`, `the end`.
    case place
    /// A step of the current document or of one that is named, or that document: `5`, `sales 5`, `sales`.
    case linkPlace
    /// A document by its title, a part of it, or its number in the last listing.
    case document
    /// One document or several, with commas between their titles.
    case documents
    case level
    case template
    case field
    case seat
    case person
    case format
    case rule
    case path
    /// Several paths, each a word of its own, or one document.
    case targets
    case topic
    /// One of these words.
    case oneOf([String])
    /// A new name, which nothing can complete; it ends where a little word begins.
    case name
    /// Everything to the end of the line, as it stands.
    case text

    /// Whether the place is filled by exactly one word.
    var isOneWord: Bool {
      switch self {
      case .step, .steps, .field, .format, .rule, .oneOf: true
      default: false
      }
    }
  }

  /// A word in the middle of a line that stands for the option of the same name: `as` for `--as`.
  package struct LittleWord: Sendable {
    /// One word or two, as they are typed: `held by`.
    package var word: String
    package var takes: Slot
    /// The little word it means the same as; nil where it is that word itself.
    package var sameAs: String?

    package init(_ word: String, _ takes: Slot, sameAs: String? = nil) {
      self.word = word
      self.takes = takes
      self.sameAs = sameAs
    }

    /// The option's name: `held by` is `held-by`.
    package var option: String {
      (sameAs ?? word).split(separator: " ").joined(separator: "-")
    }
  }
}
