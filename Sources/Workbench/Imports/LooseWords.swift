import Exchange
import ProcessModel

/// What stands in a Word file of ours outside of its title, fields and steps: the line that says how the
/// document stands, and whatever somebody wrote beside it.
struct LooseWords {
  /// Paragraphs, headings and tables, word for word and in their order.
  private(set) var pieces: [String] = []
  /// What the line under the title says, by name: “Owner: Sales Lead”.
  private(set) var control: [(name: String, text: String)] = []

  /// - Parameter besides: What stands in comments, text boxes, headers and footers.
  init(_ notes: String?, besides: [String]) {
    for block in (notes ?? "").split(separator: "\n\n") {
      var lines = block.split(separator: "\n").map(String.init)
      let parts = lines.first?.split(separator: " · ") ?? []
      if control.isEmpty, parts.contains(where: { $0.hasPrefix("Version: ") }) {
        control = parts.map(Self.pair)
        lines.removeFirst()
      }
      if !lines.isEmpty { pieces.append(lines.joined(separator: "\n")) }
    }
    pieces += besides
  }

  private static func pair(_ part: Substring) -> (name: String, text: String) {
    let parts = part.split(separator: ":", maxSplits: 1).map { CleanText.line(String($0)) }
    return parts.count == 2 ? (parts[0], parts[1]) : ("", CleanText.line(String(part)))
  }

  /// The pieces that the same file did not have when it left.
  ///
  /// - Parameter scaffold: What the file says beyond the document's words, such as where links lead.
  func added(to former: LooseWords, besides scaffold: Set<String>) -> [String] {
    var known: [String: Int] = [:]
    for piece in former.pieces { known[Self.bare(piece), default: 0] += 1 }
    return pieces.filter { piece in
      let bare = Self.bare(piece)
      if let left = known[bare], left > 0 {
        known[bare] = left - 1
        return false
      }
      return !scaffold.contains(bare) && !Self.isStepMark(bare)
    }
  }

  /// Without the number of the step it stands below, which others before it may have moved.
  private static func bare(_ piece: String) -> String {
    guard piece.hasPrefix("Step "), let colon = piece.firstIndex(of: ":"),
      isStepMark(String(piece[..<colon]))
    else { return piece }
    return CleanText.line(String(piece[piece.index(after: colon)...]))
  }

  /// “Step 5”, which a picture of ours is called.
  private static func isStepMark(_ text: String) -> Bool {
    text.hasPrefix("Step ") && text.count > 5 && text.dropFirst(5).allSatisfy(\.isNumber)
  }
}
