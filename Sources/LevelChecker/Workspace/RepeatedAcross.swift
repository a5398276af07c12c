import ProcessModel

/// Lines that say the same in several documents.
///
/// Lines are compared by a number each, so that ten thousand documents take one pass and no pairs.
struct RepeatedAcross: WorkspaceRule {
  let id: RuleID = "repeated-across"
  let severity = Severity.note
  let title = "Several documents say the same"
  let why =
    "What is told in two places is changed in one of them: let one process tell it, or make an "
    + "instruction of it that both lead to."
  let source = "EOS Worldwide, Reviewing core processes: overlaps between processes"
  let examples: [WorkspaceExample] = [
    .bad(
      """
      # Sales
      The customer receives a written offer
      # Projects
      The customer receives a written offer.
      """),
    .bad(
      """
      # Book a visit
      Open the job in the CRM
      Read the history of the client
      Check the address on the sheet
      Choose the nearest engineer
      # Book a repair
      Open the job in the CRM
      Read the history of the client
      Check the address on the sheet
      Choose the part from the list
      """, .other(.workInstruction)),
    .good(
      "# Sales\nThe customer receives a written offer\n# Projects\nThe customer signs the offer"),
    .good(
      "# Book a visit\nOpen the job in the CRM\n# Book a repair\nOpen the job in the CRM",
      .other(.workInstruction)),
  ]

  /// Shorter lines are the same by chance: “Hand over”, “Press Save”.
  static let fewestWords = 5
  /// Instructions share single acts by right; from so many on they share a task.
  private static let fewestInInstructions = 3
  /// What is said beyond is one more line, so that a workspace of copies stays readable.
  private static let most = 10

  func findings(in summary: WorkspaceSummary) -> [WorkspaceFinding] {
    let groups = groups(in: summary.documents)
    let shown = groups.prefix(Self.most).map { group in
      let first = summary.documents[group.first]
      let second = summary.documents[group.second]
      let others =
        group.documents > 2 ? ", and in \(group.documents - 2) more" : ""
      let lines = group.lines == 1 ? "A line" : "\(group.lines) lines"
      return finding(
        "\(lines) of “\(first.title)” (from step \(group.step)) \(group.lines == 1 ? "stands" : "stand") in “\(second.title)”\(others) as well.",
        in: first.id, words: [],
        remedy: "issue Who tells what \(first.title) and \(second.title) both say?")
    }
    guard groups.count > Self.most else { return shown }
    return shown + [
      finding(
        "\(groups.count - Self.most) more groups of documents share lines.",
        remedy: "issue Which documents tell the same?")
    ]
  }

  /// Lines that the same documents have in common.
  private struct Group {
    var first: Int
    var second: Int
    var documents: Int
    var lines: Int
    var step: Int32
  }

  /// Where a line stands first, where next, and in how many documents.
  private struct Place {
    var first: Int32
    var step: Int32
    var second: Int32 = -1
    var documents: Int32 = 1
    var last: Int32
  }

  private func groups(in documents: [WorkspaceSummary.Entry]) -> [Group] {
    var places: [Place] = []
    var table = NumberTable()
    for index in documents.indices {
      let number = Int32(clamping: index)
      for line in documents[index].lines {
        guard let place = table[line.hash] else {
          table.keep(places.count, for: line.hash)
          places.append(Place(first: number, step: line.step, last: number))
          continue
        }
        guard places[place].last != number else { continue }
        if places[place].second < 0 { places[place].second = number }
        places[place].documents += 1
        places[place].last = number
      }
    }
    struct Key: Hashable {
      var first: Int32
      var second: Int32
      var documents: Int32
    }
    var groups: [Key: Group] = [:]
    for place in places where place.documents > 1 {
      let key = Key(first: place.first, second: place.second, documents: place.documents)
      let found = groups[key]
      groups[key] = Group(
        first: Int(place.first), second: Int(place.second), documents: Int(place.documents),
        lines: (found?.lines ?? 0) + 1, step: min(found?.step ?? .max, place.step))
    }
    return groups.values.filter { group in
      let kinds = [documents[group.first].kind, documents[group.second].kind]
      let isInstruction = kinds.contains(.other(.workInstruction))
      return group.lines >= (isInstruction ? Self.fewestInInstructions : 1)
    }.sorted { ($0.first, $0.second, $0.documents) < ($1.first, $1.second, $1.documents) }
  }
}
