/// What the place where a reply is shown can do.
package struct Style: Sendable, Equatable {
  /// Columns in a line.
  package var width: Int
  package var hasColor: Bool
  /// Rows of the window; nil where there is none.
  package var height: Int?
  /// Whether lines and bullets may be drawn with characters beyond ASCII.
  package var hasUnicode: Bool
  /// Whether a terminal shows the text; a file or a program gets verbatim text untouched.
  package var isScreen: Bool

  package init(
    width: Int = 80, height: Int? = nil, hasColor: Bool = false, hasUnicode: Bool = true,
    isScreen: Bool = true
  ) {
    self.width = max(width, 20)
    self.height = height
    self.hasColor = hasColor
    self.hasUnicode = hasUnicode
    self.isScreen = isScreen
  }

  /// Columns for running text, which is hard to read in very long lines.
  var measure: Int { min(width, 100) }
}
