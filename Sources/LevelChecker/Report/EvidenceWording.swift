/// What a piece of evidence is called on the screen: the table of weights has names of its own.
package enum EvidenceWording {
  /// In words of the room: `command.click` is “told to click”.
  ///
  /// A name that the tables do not know is shown with its dots and hyphens as blanks.
  package static func words(for name: String) -> String {
    known(name) ?? String(name.map { ".-_".contains($0) ? " " : $0 })
  }

  static func known(_ name: String) -> String? {
    if let sign = signs[name] { return sign }
    let pair = name.split(separator: "-", maxSplits: 1).map(String.init)
    if pair.count == 2, let deed = deedGroups[pair[0]], let object = objectGroups[pair[1]] {
      return "\(deed) \(object)"
    }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    if parts[0] == "names" { return things[parts[1]].map { "names \($0)" } }
    guard let way = ways[parts[0]], let what = deeds[parts[1]] else { return nil }
    return way.replacing("…", with: what)
  }

  /// How a verb stands in its sentence.
  private static let ways = [
    "command": "tells somebody to …", "further": "and then to …", "forbidden": "forbids to …",
    "delegated": "has somebody …", "passive": "says what is done (…)",
    "statement": "says who does it (…)", "mention": "mentions a deed (…)",
    "lead": "has a condition about a deed (…)",
  ]

  /// A command and what it is done to, in broad strokes.
  private static let deedGroups = [
    "loose": "something done", "screen": "a click or entry",
    "hands": "a deed of the hands", "inspect": "a look or count",
    "record": "a record made", "tell": "something said or sent", "lead": "a decision or plan",
    "deal": "something made, got or given", "pick": "a choice", "unknown": "some deed",
  ]
  private static let objectGroups = [
    "screen": "on a screen", "matter": "with a thing", "paper": "with a paper",
    "money": "with money", "person": "with a person", "idea": "with an aim or plan",
    "exact": "on exactly this", "datum": "with a detail to be filled in",
    "stuff": "with things in general", "place": "with a place or building",
    "unknown": "with something", "none": "with nothing named",
  ]

  private static let deeds = [
    "click": "click or press", "enter": "type or fill in", "choose": "choose or select",
    "goTo": "open or go to", "computer": "work at a computer", "run": "run a program",
    "copy": "copy or paste", "find": "search or look for", "handle": "take in hand",
    "assemble": "fix or take apart", "clean": "clean", "treat": "cut, heat or mix",
    "measure": "measure or weigh", "count": "count", "adjust": "set or turn",
    "mark": "mark or label", "say": "say or ask", "look": "look", "send": "send",
    "inform": "inform", "record": "record", "note": "write down", "check": "check",
    "compare": "compare", "inspect": "inspect", "decide": "decide or approve",
    "manage": "lead or manage", "create": "make or prepare", "obtain": "get or order",
    "give": "give or deliver", "pay": "pay or charge", "meet": "meet", "move": "bring or move",
    "begin": "begin or end", "again": "repeat", "use": "use", "change": "change",
    "develop": "develop or improve", "delegate": "have somebody do it",
    "refer": "read on somewhere else", "loose": "do what is said of business too",
    "need": "need or have",
  ]

  private static let things = [
    "screen": "a part of a screen", "computing": "a file or program", "key": "a key",
    "vessel": "a vessel", "part": "a part of a machine", "tool": "a tool",
    "body": "a part of the body", "substance": "a substance", "goods": "goods",
    "stuff": "things in general", "place": "a place or building",
    "datum": "a detail to be filled in", "detail": "a name, number or measure",
    "unit": "a unit of measure",
    "brief": "seconds or minutes", "period": "days or weeks", "clock": "a time of day",
    "paper": "a paper or record", "money": "money", "abstract": "an aim or outcome",
    "event": "a meeting or project", "role": "a role", "department": "a department",
    "direction": "a place to look at",
  ]

  private static let signs = [
    "line": "where every line starts", "start": "where every line starts",
    "document": "the lines around it and the whole document", "neighbours": "the lines next to it",
    "ownWords": "its own words", "enough": "enough is enough: more of the same counts no further",
    "saidWords": "the very words to say or write", "quotedLabel": "words in quotes",
    "quotedPhrase": "words in quotes", "defines": "says what a word means",
    "equation": "a value to be set", "setting": "a setting",
    "keys": "keys to press together", "cell": "a column, row or box",
    "menuPath": "a path of menus", "address": "an address", "path": "a file or folder",
    "valueForm": "a value to be set", "labelExplained": "a label explained",
    "labelDashed": "a label explained", "fieldLabel": "the label of a field",
    "labelCommand": "what to do with a label", "commandExplained": "a command explained",
    "capitalName": "a name or label", "capitalCommand": "a command to do with a name or label",
    "unit": "an amount", "number": "a number", "brief": "seconds or minutes",
    "period": "days or weeks", "timeLimit": "a time limit", "stepNumber": "the number of a step",
    "manner": "says in what manner",
    "withTool": "says with which tool", "placeOfThings": "says where things go",
    "placeOnScreen": "says where on the screen", "spatial": "“on”, “under”, “into”: says where",
    "position": "a place to look at",
    "precision": "says how exactly", "sequence": "“then” or “next”", "purpose": "says what for",
    "color": "a colour", "shaped": "a shape or state to be seen or felt",
    "anyone": "says “anyone” or “anything”", "hedge": "leaves it open",
    "frequency": "says how often", "secondPerson": "speaks to “you”",
    "firstPlural": "says “we”", "pronoun": "says “it” or “they”",
    "roleActs": "says which role acts", "roleObliged": "says which role must",
    "byWhom": "says by whom or by when", "delegates": "has somebody do it",
    "describes": "says how things are",
    "indefinite": "“a” or “an”: any one of its kind, not this one",
    "modal": "a rule: “must” or “may”",
    "condition": "a condition", "question": "a question", "willHappen": "says what will happen",
    "youCan": "says what you can do", "refers": "points to another document",
    "stateOnly": "a state to be checked", "noVerb": "a heading without a verb",
    "severalDeeds": "several acts in a row",
    "handlesMatter": "says who does what to a thing",
    "matterHandled": "says what is done to a thing",
    "colonEnd": "ends with a colon", "negation": "says what not to do",
    "allCaps": "a word in capitals", "tiny": "one or two words", "short": "few words",
    "long": "many words", "veryLong": "very many words", "sentences": "several sentences",
  ]
}
