import ProcessModel

/// Reads the company's settings from the contents page of an export.
struct IndexReader {
  let front: FrontMatter

  /// The parked issues.
  var issues: [ParkedIssue] { DecisionText.values(ParkedIssue.self, in: front.text("issues")) }

  var company: Company {
    var words: [Level: String] = [:]
    for (name, word) in front.map("words") {
      if let level = LevelName(name)?.level { words[level] = CleanText.line(word) }
    }
    var thresholds: [String: Double] = [:]
    for (name, number) in front.map("thresholds") {
      if let number = Double(number), number.isFinite { thresholds[name] = number }
    }
    return Company(
      name: front.text("company").map(CleanText.line) ?? "",
      me: front.text("me").map(CleanText.line),
      words: words, coreProcessWord: front.text("core-process-word").map(CleanText.line),
      thresholds: thresholds, isSample: front.isTrue("sample"))
  }
}
