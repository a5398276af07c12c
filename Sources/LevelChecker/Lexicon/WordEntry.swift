/// What the lexicon knows of one written form of a word.
struct WordEntry {
  var classes = WordClasses()
  var forms: Forms = []

  init(_ item: WordClass? = nil, _ forms: Forms = []) {
    if let item { classes.insert(item) }
    self.forms = forms
  }

  mutating func formUnion(_ other: WordEntry) {
    classes.formUnion(other.classes)
    forms.formUnion(other.forms)
  }

  struct Forms: OptionSet {
    let rawValue: UInt8

    /// “click”: a command, or an infinitive.
    static let base = Forms(rawValue: 1)
    /// “clicks”
    static let third = Forms(rawValue: 2)
    /// “clicked”
    static let past = Forms(rawValue: 4)
    /// “clicking”
    static let gerund = Forms(rawValue: 8)
    static let noun = Forms(rawValue: 16)
    /// A verb's base form that is as often a noun: “form”, “name”, “address”.
    static let ambiguous = Forms(rawValue: 32)
  }
}
