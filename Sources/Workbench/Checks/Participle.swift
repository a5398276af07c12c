/// The form of a verb that says it has been done: “book” is “booked”, “send” is “sent”.
struct Participle {
  let text: String

  /// - Parameter verb: Its plain form in lower case.
  init(of verb: String) {
    text = Self.irregular[verb] ?? Self.regular(verb)
  }

  private static func regular(_ verb: String) -> String {
    let letters = Array(verb)
    guard let last = letters.last else { return verb }
    if last == "e" { return verb + "d" }
    let before = letters.dropLast().last
    if last == "y", let before, !isVowel(before) { return verb.dropLast() + "ied" }
    return doubles(letters) ? verb + "\(last)ed" : verb + "ed"
  }

  /// One vowel between two consonants at the end of a verb of one syllable, as in “ship”; of longer verbs
  /// only those whose last syllable is the loud one.
  private static func doubles(_ letters: [Character]) -> Bool {
    let verb = String(letters)
    if loudEnds.contains(where: verb.hasSuffix), letters.count > 4 { return true }
    guard letters.count > 2, let last = letters.last, !"wxy".contains(last), !isVowel(last),
      isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
    else { return false }
    return letters.count(where: isVowel) == 1
  }

  private static let loudEnds = [
    "submit", "admit", "commit", "permit", "refer", "transfer", "defer",
  ]

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static let irregular: [String: String] = [
    "be": "been", "begin": "begun", "bend": "bent", "bind": "bound", "blow": "blown",
    "break": "broken", "bring": "brought", "build": "built", "burn": "burnt", "buy": "bought",
    "catch": "caught", "choose": "chosen", "cut": "cut", "deal": "dealt", "dig": "dug",
    "do": "done",
    "draw": "drawn", "drive": "driven", "feed": "fed", "feel": "felt", "fight": "fought",
    "find": "found", "fit": "fitted", "get": "got", "give": "given", "grind": "ground",
    "hang": "hung", "have": "had", "hear": "heard", "hide": "hidden", "hit": "hit", "hold": "held",
    "keep": "kept", "know": "known", "lay": "laid", "lead": "led", "leave": "left", "lend": "lent",
    "let": "let", "light": "lit", "lose": "lost", "make": "made", "mean": "meant", "meet": "met",
    "pay": "paid", "put": "put", "quit": "quit", "read": "read", "ring": "rung", "run": "run",
    "say": "said", "see": "seen", "sell": "sold", "send": "sent", "set": "set", "shake": "shaken",
    "shut": "shut", "show": "shown", "sow": "sown", "speak": "spoken", "spend": "spent",
    "split": "split", "spread": "spread", "stick": "stuck", "sweep": "swept", "take": "taken",
    "teach": "taught", "tear": "torn", "tell": "told", "think": "thought", "throw": "thrown",
    "understand": "understood", "wear": "worn", "wind": "wound", "withdraw": "withdrawn",
    "write": "written", "reset": "reset", "rebuild": "rebuilt", "resend": "resent",
    "redo": "redone",
  ]
}
