/// Lines that say nothing where a command is expected.
enum ScriptLine {
  /// Blank lines and comments: `#` as the first character, alone or followed by a blank.
  static func isSkipped(_ line: String) -> Bool {
    line == "#" || line.hasPrefix("# ") || line.allSatisfy(\.isWhitespace)
  }
}
