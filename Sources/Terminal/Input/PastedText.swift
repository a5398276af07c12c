/// Pasted text taken apart into lines, each to be entered in its turn.
struct PastedText: Equatable {
  /// Lines that were ended in the paste.
  var lines: [String]
  /// What stands behind the last line break, still to be changed or ended by the user.
  var rest: String

  /// Terminals send line breaks as carriage returns; other control characters are left out.
  init(_ text: String) {
    var parts: [String] = [""]
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let endsPair = afterReturn && scalar == "\n"
      afterReturn = scalar == "\r"
      if endsPair { continue }
      if scalar == "\r" || scalar == "\n" {
        parts.append("")
      } else if scalar == "\t" || !SafeText.isHostile(scalar) {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
    }
    rest = parts.removeLast()
    lines = parts
  }
}
