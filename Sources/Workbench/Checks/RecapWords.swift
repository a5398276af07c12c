import ProcessModel

/// A change as a team would tell it, under the title of the document it was made in.
struct RecapWords {
  let text: String

  /// - Parameters:
  ///   - words: The change as the history has it.
  ///   - title: What the document is called, which the line need not repeat.
  init(_ words: String, of title: String) {
    text =
      Self.said(words) ?? Self.removed(words) ?? Self.line(words)
      ?? Self.without(title, in: Self.withoutRules(words))
  }

  private static func said(_ words: String) -> String? {
    guard words.hasPrefix("Set “"), let end = words.firstIndex(of: "”") else { return nil }
    let name = words[words.index(words.startIndex, offsetBy: 5)..<end]
    guard let field = Field.allCases.first(where: { $0.title == name }) else { return nil }
    return switch field {
    case .purpose: "Said what it is for"
    case .scope: "Said what it covers"
    case .trigger: "Said what starts it"
    case .outcome: "Said when it is done"
    case .roles: "Said who does what"
    case .approvals: "Said what needs approval"
    case .rules: "Wrote its rules"
    case .systems: "Named the systems it uses"
    case .escalation: "Said where trouble goes"
    case .measurables: "Said how it is measured"
    case .tools: "Named the tools it needs"
    case .result: "Said what the result is"
    case .cautions: "Said what to mind"
    case .references: "Named what to read further"
    case .approver: "Named who approves it"
    case .effective: "Said from when it holds"
    case .review: "Said when it is looked at again"
    case .notes: "Wrote a note"
    }
  }

  /// “Removed 1, 2, 3B from Sales”
  private static func removed(_ words: String) -> String? {
    guard words.hasPrefix("Removed "), let end = words.range(of: " from ") else { return nil }
    let places = words[..<end.lowerBound].dropFirst("Removed ".count).split(separator: ",")
      .map { Address(CleanText.line(String($0))) }
    guard !places.isEmpty, places.allSatisfy({ $0 != nil }) else { return nil }
    let steps = places.count { $0?.detail == nil }
    let parts = [
      Recap.counted(steps, "step"), Recap.counted(places.count - steps, "bullet"),
    ].compactMap { $0 }
    return "Removed \(parts.joined(separator: " and "))"
  }

  /// “Changed 3B of Sales”, “Moved 5 to 2 in Sales”
  private static func line(_ words: String) -> String? {
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count > 2, let place = Address(parts[1]) else { return nil }
    let what = place.detail == nil ? "step \(place)" : "bullet \(place)"
    switch parts[0] {
    case "Changed": return "Reworded \(what)"
    case "Moved": return parts.count > 3 ? "Moved \(what) to \(parts[3])" : nil
    default: return nil
    }
  }

  /// “Waived interface-action in Sales: the auditor asks for it”: what a rule is called tells a team
  /// nothing.
  static func withoutRules(_ words: String) -> String {
    guard words.hasPrefix("Waived "), let place = words.range(of: " in ") else { return words }
    return "Let a finding stand in \(words[place.upperBound...])"
  }

  private static func without(_ title: String, in words: String) -> String {
    if words == "Started \(title)" { return words }
    for ending in [" of \(title)", " to \(title)", " in \(title)", " from \(title)"]
    where words.hasSuffix(ending) {
      let rest = String(words.dropLast(ending.count))
      return rest.hasPrefix("Made ") && rest.hasSuffix(" the owner")
        ? "\(rest.dropFirst(5).dropLast(" the owner".count)) owns it now" : rest
    }
    for beginning in ["Approved \(title) ", "Let a finding stand in \(title): "]
    where words.hasPrefix(beginning) {
      let verb = beginning.hasPrefix("Approved") ? "Approved " : "Let a finding stand: "
      return verb + words.dropFirst(beginning.count)
    }
    return words
  }
}
