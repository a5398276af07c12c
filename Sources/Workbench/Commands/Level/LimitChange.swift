import LevelChecker
import ProcessModel

/// `company limit`: the numbers of the level-checker that a company sets for itself.
struct LimitChange {
  /// What stands behind `company`.
  let text: String

  struct Row: Encodable, Sendable {
    var limit: String
    var most: Int
    var usual: Int
    var counts: String
    var source: String
  }

  /// Nothing where the words are not about limits, and so are the name of a company.
  init?(_ text: String) {
    let first = text.split(separator: " ").first?.lowercased()
    guard first == "limit" || first == "limits" else { return nil }
    self.text = text
  }

  func run(in session: inout Session) throws -> Reply {
    let words = text.split(separator: " ").dropFirst().map(String.init)
    guard let last = words.last else { return try Self.table(session) }
    let typed = words.dropLast().joined(separator: " ")
    let key = FoldedKey(typed.isEmpty ? last : typed)
    guard
      let limit = Limit.all.first(where: {
        FoldedKey($0.key) == key || FoldedKey($0.key).text == key.text + "s"
      })
    else {
      let near = NearestNames.of(typed, in: Limit.all.map(\.words)).first
      throw Refusal(
        "“\(typed.isEmpty ? last : typed)” is not a limit.",
        next: near.map { "Did you mean \("company limit \($0) \(last)", .command)?" }
          ?? "\("company limits", .command) lists them.")
    }
    guard !typed.isEmpty else {
      throw Refusal(
        "How many?",
        next: "Type \("company limit \(limit.words) \(limit.usual)", .command), or usual.")
    }
    let isUsual = ["usual", "none", "default"].contains(last.lowercased())
    guard isUsual || (Int(last).map { (0...100_000).contains($0) } ?? false) else {
      throw Refusal(
        "“\(last)” is not a number.",
        next: "Type \("company limit \(limit.words) \(limit.usual)", .command), or usual.")
    }
    let most = isUsual ? nil : Int(last)
    let said = "\(limit.counts): \(most.map { "up to \($0)" } ?? "as usual, \(limit.usual)")"
    _ = try session.commit(
      SetCompany("Set the limit for \(said)") { company in
        company.thresholds[limit.key] = most.map(Double.init)
      })
    return .say(
      "Up to \(most ?? limit.usual) \(limit.counts) pass without a word now; it was \(limit.usual) to begin with.",
      payload: Row(limit, most: most ?? limit.usual))
  }

  private static func table(_ session: Session) throws -> Reply {
    let own = try session.company().thresholds
    let rows = Limit.all.map { limit in
      Row(limit, most: own[limit.key].map { Int(clamping: $0) } ?? limit.usual)
    }
    let table = Table(
      columns: ["Limit", "Up to", "What it counts", "Where the usual number comes from"],
      rows: rows.map { row in
        let most: Prose =
          row.most == row.usual
          ? "\("\(row.most)")" : "\("\(row.most)", .caution) \("(usual \(row.usual))", .quiet)"
        return ["\(row.limit, .strong)", most, "\(row.counts)", "\(row.source, .quiet)"]
      })
    return Reply(
      [
        .table(table),
        .paragraph(
          "\("company limit steps 15", .command) sets one, \("company limit steps usual", .command) takes it back."
        ),
      ], payload: rows)
  }
}

extension LimitChange.Row {
  init(_ limit: Limit, most: Int) {
    self.init(
      limit: limit.words, most: most, usual: limit.usual, counts: limit.counts,
      source: limit.source)
  }
}

extension Int {
  /// The number without its fraction, at the ends of the range where it lies outside.
  init(clamping number: Double) {
    self = number >= 1e9 ? 1_000_000_000 : number <= 0 || number.isNaN ? 0 : Int(number)
  }
}
