/// Tells a sentence that happens to begin with a little word from the little word itself.
enum Sentence {
  private static let durations: Set<String> = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks",
    "month", "months", "quarter", "quarters", "year", "years", "business", "working", "o'clock",
    "o’clock", "am", "pm", "percent",
  ]

  /// “after 2 weeks call again” and “After 3 attempts, stop” are texts; “after 2 Agree the scope” puts
  /// a text behind step 2.
  static func begins(with words: Words, at index: Int) -> Bool {
    guard index + 2 < words.count else { return false }
    let follows = words[index + 2].text
    let plain = follows.lowercased().filter { $0.isLetter || $0 == "'" || $0 == "’" }
    if durations.contains(plain) { return true }
    return words[index].text.first?.isUppercase == true && follows.first?.isLowercase == true
  }
}
