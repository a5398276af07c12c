import ArgumentParser
import ProcessModel
import Store

struct SearchCommand: Command {
  static let page = Page(
    "search", alsoKnownAs: ["find"], .start, usage: "search WORDS",
    summary: "Find words anywhere in the workspace.",
    paragraph:
      "Looks in titles, fields, steps and bullets for lines that hold all the words, in any order; the beginning of a word is enough, and capitals and accents do not matter. Seats and people are found by their names.",
    examples: [
      .init("search deposit", "finds every line about deposits"),
      .init("search estim price", "finds lines with both, in any order"),
    ])
  static let grammar = Grammar([.text])

  @Argument var words: String?

  /// Lines shown at most.
  private static let most = 20

  struct Row: Encodable, Sendable {
    var title: String
    var place: String
    var text: String
  }

  func run(in session: inout Session) throws -> Reply {
    guard let words else {
      throw Refusal("Search for what?", next: "Type \("search WORDS", .command).")
    }
    let hits = try session.openLedger().search(words, limit: Self.most)
    var shown: [DocumentID] = []
    for hit in hits where !shown.contains(hit.document) { shown.append(hit.document) }
    session.listed = shown
    let seats = try seats(words, session)
    let rows = hits.map { Row(title: $0.title, place: $0.place, text: $0.text) }
    guard !hits.isEmpty || !seats.isEmpty else {
      return .say("Nothing holds “\(words)”.", payload: rows)
    }
    var blocks: [Block] = []
    if !hits.isEmpty { blocks.append(.table(table(hits, shown, words))) }
    if !seats.isEmpty {
      blocks.append(.paragraph("On the chart: \(seats.joined(separator: "; "))."))
    }
    if hits.count == Self.most {
      blocks.append(
        .paragraph("\("Only the best are shown; another word narrows it down.", .quiet)"))
    }
    return Reply(blocks, payload: rows)
  }

  private func table(_ hits: [SearchHit], _ shown: [DocumentID], _ words: String) -> Table {
    Table(
      columns: ["", "Document", "Where", "Line"],
      rows: hits.map { hit in
        let number = (shown.firstIndex(of: hit.document) ?? 0) + 1
        return [
          "\("#\(number)", .quiet)", "\(hit.title, .strong)",
          "\(hit.place.isEmpty ? "title" : hit.place)",
          Self.marked(hit.text.onOneLine.shortened(to: 200), words),
        ]
      })
  }

  /// The line with what was found in it made to stand out.
  private static func marked(_ text: String, _ words: String) -> Prose {
    let keys = words.split(separator: " ").map { FoldedKey(String($0)).text }.filter { !$0.isEmpty }
    var prose = Prose("")
    for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let key = FoldedKey(String(word)).text
      let isHit = keys.contains { key.hasPrefix($0) }
      let gap = index == 0 ? "" : " "
      prose = isHit ? "\(prose)\(gap)\(String(word), .good)" : "\(prose)\(gap)\(String(word))"
    }
    return prose
  }

  private func seats(_ words: String, _ session: Session) throws -> [String] {
    let chart = try session.chart()
    let keys = words.split(separator: " ").map { FoldedKey(String($0)).text }.filter { !$0.isEmpty }
    return chart.seats.compactMap { seat in
      let holder = chart.holder(of: seat)?.name
      let names = (seat.name.split(separator: " ") + (holder ?? "").split(separator: " "))
        .map { FoldedKey(String($0)).text }
      guard keys.allSatisfy({ key in names.contains { $0.hasPrefix(key) } }) else { return nil }
      return holder.map { "\(seat.name) (\($0))" } ?? seat.name
    }
  }
}

extension String {
  var onOneLine: String { split(separator: "\n").joined(separator: " / ") }
}
