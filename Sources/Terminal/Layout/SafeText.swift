/// Makes text from documents harmless on a screen: nothing in it moves the cursor, changes colours
/// or turns the direction of reading.
enum SafeText {
  /// What happens to line breaks.
  enum Breaks {
    /// They become blanks.
    case blank
    /// They stay.
    case keep
  }

  static func clean(_ text: String, breaks: Breaks, signs: Signs) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    // Breaks and tabs are among the hostile ones.
    if signs != .typewriter, !text.unicodeScalars.contains(where: isHostile) { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let endsPair = afterReturn && scalar == "\n"
      afterReturn = scalar == "\r"
      if endsPair { continue }
      if isBreak(scalar) {
        result.append(breaks == .keep ? "\n" : " ")
      } else if scalar == "\t" {
        result.append(" ")
      } else if isHostile(scalar) {
        result.append(signs == .all ? picture(of: scalar) : "?")
      } else {
        append(scalar, to: &result, signs)
      }
    }
    return String(result)
  }

  private static func append(
    _ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView, _ signs: Signs
  ) {
    if signs == .typewriter, let typed = Signs.typed(scalar) {
      text.append(contentsOf: typed.unicodeScalars)
    } else {
      text.append(scalar)
    }
  }

  /// Text that a program printed for a program, shown to a person: layout stays, controls go.
  static func cleanVerbatim(_ text: String, signs: Signs) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar != "\n", scalar != "\t", isHostile(scalar) {
        if scalar != "\r" { result.append(signs == .all ? picture(of: scalar) : "?") }
      } else {
        append(scalar, to: &result, signs)
      }
    }
    return String(result)
  }

  /// Text that is put on the line as if it had been typed: what no key types is left out, since a sign
  /// in its place would be entered with the rest.
  static func typed(_ text: String) -> String {
    var typed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBreak(scalar) || scalar == "\t" {
        typed.append(" ")
      } else if !isHostile(scalar) {
        typed.append(scalar)
      }
    }
    return String(typed)
  }

  static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F: true
    // Marks, overrides and isolates that make text read otherwise than it is stored.
    case 0x202A...0x202E, 0x2066...0x2069, 0x206A...0x206F: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "·"
    case 0x7F: "\u{2421}"
    default: "·"
    }
  }
}
