import ProcessModel

/// ` @Estimator` at the end of a line of a draft: the seat that has the ball at the step.
struct SeatMark: Equatable {
  /// The line without the mark.
  var text: String
  /// The name behind the sign; nil where the line has none.
  var seat: String?

  /// Names of seats are short; what is longer is a sentence with an `@` in it.
  private static let mostWords = 4

  init(_ line: String) {
    text = line
    guard let sign = line.range(of: " @", options: .backwards) else { return }
    let before = CleanText.line(String(line[..<sign.lowerBound]))
    let name = CleanText.line(String(line[sign.upperBound...]))
    guard !before.isEmpty, name.first?.isLetter == true,
      name.split(separator: " ").count <= Self.mostWords
    else { return }
    (text, seat) = (before, name)
  }

  /// The only seat or person of the chart whose name begins like this, so that `@est` is enough, or the
  /// only seat it shortens, as `@Field Ops` does; else the name as it was typed.
  static func wholeName(_ typed: String, on chart: Chart) -> String {
    let begun = begun(typed, on: chart)
    guard begun == typed else { return begun }
    let shortened = NearSeats(typed, on: chart).shortened
    return shortened.count == 1 ? shortened[0] : typed
  }

  /// The only seat or person whose name begins like this; else the name as it was typed.
  static func begun(_ typed: String, on chart: Chart) -> String {
    guard chart.isEmpty(of: typed) else { return typed }
    let key = FoldedKey(typed).text
    let names = (chart.seats.map(\.name) + chart.people.map(\.name)).filter {
      FoldedKey($0).text.hasPrefix(key)
    }
    return names.count == 1 ? names[0] : typed
  }
}
