import ProcessModel

/// Every rule there is, in the order in which findings of one severity are shown.
package enum Rules {
  package static let all: [any Rule] = [
    ReadsAsTask(), InterfaceAction(), TaskStep(), ScreenLabel(), TaskTitle(),
    MissingOwner(), MissingField(.purpose), MissingField(.scope), MissingField(.trigger),
    MissingField(.outcome), MissingField(.roles), MissingField(.tools), MissingField(.result),
    MissingField(.measurables), OwnerOffChart(),
    PolicyTellsHow(), Screenshot(), SmallUnits(), HandOffToNobody(), OtherProcess(), NoRoles(),
    OnlyOneRole(), NoActor(), RuleInStep(), SpeaksToDoer(), PersonNamed(), ManyBranches(),
    UmbrellaTitle(), VagueTime(), RepeatedStep(),
    TooManySteps(), TooManyBullets(), TooDeep(), TooLong(),
    ReadsAsProcess(), TwoActions(), SeveralRoles(), NoCommand(), PassiveStep(), UmbrellaVerb(),
    Hedge(), NoObject(),
    TellsWhy(), NothingNamed(), TooFewSteps(), LongStep(), OrphanInstruction(),
  ]

  /// The rules that look at documents of a kind; put together once, for there are many of both.
  private static let byKind: [Document.Kind: [any Rule]] = Dictionary(
    uniqueKeysWithValues: Set<Document.Kind>.everything.map { kind in
      (kind, all.filter { $0.kinds.contains(kind) })
    })

  /// Rules about a workspace as a whole.
  package static let workspace: [any WorkspaceRule] = [
    CoreProcessCount(), TwoNames(), RepeatedAcross(),
  ]

  /// The names of all rules, those about a workspace last.
  package static var ids: [RuleID] { all.map(\.id) + workspace.map(\.id) }

  /// The rule of that name, whatever it looks at.
  package static func explained(_ id: RuleID) -> (any Explained)? {
    rule(id) ?? workspace.first { $0.id == id }
  }

  /// The rule of that name.
  package static func rule(_ id: RuleID) -> (any Rule)? { all.first { $0.id == id } }

  private static let whole = ReadsAsTask()

  /// That most of a document is a task is said once: by the finding that names the lines, where both
  /// would be mended by the same command.
  private static func mergeWhole(into found: inout [Finding]) {
    guard let about = found.firstIndex(where: { $0.rule == whole.id }),
      let lines = found.firstIndex(where: {
        $0.isLevelFinding && $0.place != nil && $0.remedy == found[about].remedy
      })
    else { return }
    found[lines].severity = max(found[lines].severity, found[about].severity)
    found.remove(at: about)
  }

  /// What all rules find, gravest first; within a severity the level ahead of what is missing, and what
  /// concerns the whole document ahead of its steps.
  static func findings(in reading: Reading) -> [Finding] {
    // What is a task throughout has one remedy, which does away with everything else.
    if reading.isTaskThroughout { return whole.findings(in: reading) }
    var found: [Finding] = []
    for rule in byKind[reading.document.kind] ?? [] { found += rule.findings(in: reading) }
    guard found.count > 1 else { return found }
    mergeWhole(into: &found)
    return found.indices.map { Rank(found[$0], at: $0) }.sorted().map { found[$0.index] }
  }

  /// Where a finding stands among the others: numbers, which move faster than findings.
  private struct Rank: Comparable {
    private var severity: Severity
    private var isLevelFinding: Bool
    private var place: Address?
    var index: Int

    init(_ finding: Finding, at index: Int) {
      severity = finding.severity
      isLevelFinding = finding.isLevelFinding
      place = finding.place
      self.index = index
    }

    static func < (left: Rank, right: Rank) -> Bool {
      if left.severity != right.severity { return left.severity > right.severity }
      if left.isLevelFinding != right.isLevelFinding { return left.isLevelFinding }
      guard let first = left.place, let second = right.place, first != second else {
        return (left.place == nil) == (right.place == nil)
          ? left.index < right.index : left.place == nil
      }
      return first < second
    }
  }
}
