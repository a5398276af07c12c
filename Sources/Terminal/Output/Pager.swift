/// Shows a text that is longer than the screen one screen at a time; all of it stays standing.
struct Pager {
  let columns: Int
  let rows: Int
  let hasColor: Bool

  private static let offer = "space: more, q: back"

  /// - Parameter wantsMore: Waits for the person between two screens.
  func show(_ text: String, wantsMore: () -> Bool) throws(OutputFailure) {
    var screens = screens(of: text)[...]
    guard let first = screens.popFirst() else { return }
    try Outlet.output.write(first)
    for screen in screens {
      try Outlet.output.write(hasColor ? "\u{1B}[7m\(Self.offer)\u{1B}[0m" : Self.offer)
      let goesOn = wantsMore()
      try Outlet.output.write("\r\u{1B}[K")
      guard goesOn else { return }
      try Outlet.output.write(screen)
    }
  }

  /// The lines, as many to a screen as leave one row for the offer.
  func screens(of text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let room = max(rows - 1, 1)
    var screens: [String] = []
    var screen = ""
    var used = 0
    // What stands behind the last line break is no line.
    for line in text.hasSuffix("\n") ? lines.dropLast() : lines[...] {
      let needed = height(of: line)
      if used > 0, used + needed > room {
        screens.append(screen)
        (screen, used) = ("", 0)
      }
      screen += line + "\n"
      used += needed
    }
    return screen.isEmpty ? screens : screens + [screen]
  }

  private func height(of line: Substring) -> Int {
    max((width(of: line) + columns - 1) / columns, 1)
  }

  /// Columns of a line, its colours not counted.
  private func width(of line: Substring) -> Int {
    var shown = ""
    var isOrder = false
    for scalar in line.unicodeScalars {
      if scalar == "\u{1B}" {
        isOrder = true
      } else if isOrder {
        isOrder = scalar != "m"
      } else if scalar == "\t" {
        shown += String(repeating: " ", count: 8 - DisplayWidth.of(shown) % 8)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return DisplayWidth.of(shown)
  }
}
