import ProcessModel

/// The names of the levels, as they are typed and as they are shown.
package enum LevelWords {
  /// The default words; a workspace may have its own.
  package static func name(of kind: Document.Kind, in company: Company? = nil) -> String {
    switch kind {
    case .coreProcess: company?.coreProcessWord ?? "Core Process"
    case .other(let level): company?.words[level] ?? defaultName(of: level)
    }
  }

  /// The name in the middle of a sentence: “work instruction”, but “Core Process” and “SOP”.
  package static func inSentence(_ kind: Document.Kind, in company: Company? = nil) -> String {
    let word = name(of: kind, in: company)
    guard case .other(let level) = kind, level != .sop, company?.words[level] == nil else {
      return word
    }
    return defaultInSentence(level)
  }

  /// “a work instruction”, “an SOP”.
  package static func withArticle(_ kind: Document.Kind, in company: Company? = nil) -> String {
    let word = inSentence(kind, in: company)
    let isSpelledOut = word == defaultName(of: .sop)
    let vowel = word.first.map { "aeiouAEIOU".contains($0) } ?? false
    return (isSpelledOut || vowel ? "an " : "a ") + word
  }

  private static func defaultName(of level: Level) -> String {
    switch level {
    case .policy: "Policy"
    case .process: "Process"
    case .sop: "SOP"
    case .procedure: "Procedure"
    case .workInstruction: "Work instruction"
    }
  }

  /// Written out, since lists of documents ask for it row by row.
  private static func defaultInSentence(_ level: Level) -> String {
    switch level {
    case .policy: "policy"
    case .process: "process"
    case .sop: "SOP"
    case .procedure: "procedure"
    case .workInstruction: "work instruction"
    }
  }

  private static let typed: [(words: [String], kind: Document.Kind)] = [
    (["core process", "core", "core processes"], .coreProcess),
    (
      ["work instruction", "instruction", "wi", "work instructions", "instructions"],
      .other(.workInstruction)
    ),
    (["policy", "policies"], .other(.policy)),
    (
      ["process", "end-to-end process", "end-to-end", "function", "processes"],
      .other(.process)
    ),
    (["sop", "sops"], .other(.sop)),
    (["procedure", "procedures"], .other(.procedure)),
  ]

  /// What a person may type for each kind, the usual form first.
  package static var usual: [String] { typed.compactMap(\.words.first) }

  package static func kind(named text: String, in company: Company? = nil) -> Document.Kind? {
    let key = FoldedKey(text)
    if let company {
      for profile in LevelProfile.all
      where FoldedKey(name(of: profile.kind, in: company)) == key {
        return profile.kind
      }
    }
    return typed.first { $0.words.contains { FoldedKey($0) == key } }?.kind
  }

  /// How many words at this place name a level: two, one, or one that names none.
  static func length(in words: Words, from index: Int) -> Int {
    guard index + 1 < words.count, !words[index].isQuoted else { return 1 }
    return kind(named: words.joined(index..<(index + 2))) != nil ? 2 : 1
  }
}
