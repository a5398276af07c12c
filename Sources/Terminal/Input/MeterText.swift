import Workbench

/// The live level at the right edge of a line: its word and a small bar, as libedit wants them.
enum MeterText {
  /// Columns below which the line needs all the room there is.
  private static let leastWidth = 50
  private static let cells = 5

  static func marked(_ meter: Meter, style: Style) -> String {
    guard style.width >= leastWidth else { return "" }
    let word = SafeText.clean(meter.word, breaks: .blank, signs: style.signs)
    let text = word + " " + bar(meter.strength, unicode: style.hasUnicode)
    guard style.hasColor else { return text }
    let mark = PromptText.mark
    // A colour at the very end would be lost, so a blank follows it.
    return mark + Ink.start(.caution) + mark + text + mark + Ink.reset + mark + " "
  }

  private static func bar(_ strength: Double, unicode: Bool) -> String {
    let share = min(max(strength, 0), 1)
    let full = Int((share * Double(cells)).rounded())
    return String(repeating: unicode ? "█" : "#", count: full)
      + String(repeating: unicode ? "░" : ".", count: cells - full)
  }
}
