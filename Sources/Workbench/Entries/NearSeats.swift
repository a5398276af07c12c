import ProcessModel

/// The seats of the chart that a name nobody has may stand for.
struct NearSeats {
  /// Those it shortens word by word: “Field Ops” is short for “Field Operations Manager”.
  let shortened: [String]
  /// Those it is a slip of the finger away from.
  let mistyped: [String]

  init(_ typed: String, on chart: Chart) {
    guard chart.isEmpty(of: typed) else {
      (shortened, mistyped) = ([], [])
      return
    }
    let names = chart.seats.map(\.name)
    let short = Self.words(of: typed)
    let shortened = names.filter { Self.shortens(short[...], Self.words(of: $0)[...]) }
    let digits = typed.filter(\.isNumber)
    self.shortened = shortened
    // “Technician 2” is no slip for “Technician 1”.
    mistyped = NearestNames.of(typed, in: names).filter {
      $0.filter(\.isNumber) == digits && !shortened.contains($0)
    }
  }

  var all: [String] { shortened + mistyped }

  private static func words(of name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether each word shortens one of the name, in their order, the first one the first.
  private static func shortens(_ short: ArraySlice<String>, _ name: ArraySlice<String>) -> Bool {
    guard let first = short.first, let whole = name.first, shortens(first, whole) else {
      return false
    }
    var rest = name.dropFirst()
    for word in short.dropFirst() {
      guard let place = rest.firstIndex(where: { shortens(word, $0) }) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// “oper” and “ops” both shorten “operations”; one letter shortens nothing.
  private static func shortens(_ short: String, _ whole: String) -> Bool {
    if short == whole { return true }
    guard short.count > 1, short.count < whole.count else { return false }
    if whole.hasPrefix(short) { return true }
    guard short.count > 2, short.first == whole.first else { return false }
    var left = short[...]
    for letter in whole where letter == left.first { left = left.dropFirst() }
    return left.isEmpty
  }
}
