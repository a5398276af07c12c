/// A named text of a document that stands beside its steps, such as its purpose or what starts it.
package enum Field: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
  case purpose
  case scope
  case trigger
  case outcome
  case roles
  case approvals
  case rules
  case systems
  case escalation
  case measurables
  case tools
  case result
  case cautions
  case references
  case approver
  case effective
  case review
  case notes
}

extension Field {
  /// What the field is called on the screen and as a heading in exports.
  package var title: String {
    switch self {
    case .purpose: "Purpose"
    case .scope: "Scope"
    case .trigger: "Starts when"
    case .outcome: "Done when"
    case .roles: "Roles and responsibilities"
    case .approvals: "Required approvals"
    case .rules: "Rules"
    case .systems: "Systems"
    case .escalation: "Escalation"
    case .measurables: "Measurables"
    case .tools: "Tools needed"
    case .result: "Expected result"
    case .cautions: "Cautions"
    case .references: "References"
    case .approver: "Approved by"
    case .effective: "Effective"
    case .review: "Review by"
    case .notes: "Notes"
    }
  }

  /// Whether it says one thing only, a day or a name, so that two cannot stand beside each other.
  package var holdsOneValue: Bool { self == .approver || self == .effective || self == .review }

  /// The word a person types to set the field, such as `starts` in `starts a customer calls`.
  package var word: String {
    switch self {
    case .trigger: "starts"
    case .outcome: "done"
    default: rawValue
    }
  }

  /// Other words that name the field, in commands and as headings of documents that come in.
  package var aliases: [String] {
    switch self {
    case .purpose: ["objective", "goal", "why", "aim"]
    case .scope: ["applies to", "applicability"]
    case .trigger: ["trigger", "starts when", "start", "begins when", "inputs"]
    case .outcome:
      ["outcome", "done when", "complete when", "outputs", "exit criterion", "end", "ends"]
    case .roles: ["responsibilities", "roles and responsibilities", "responsibility", "who"]
    case .approvals: ["required approvals", "approval"]
    case .rules: ["rule", "policy statements", "statements"]
    case .systems: ["system", "software", "applications"]
    case .escalation: ["escalation paths", "escalation path", "escalations"]
    case .measurables: ["measurable", "metrics", "kpis", "measures"]
    case .tools: ["tools needed", "tool", "materials", "equipment", "supplies", "what you need"]
    case .result: ["expected result", "expected results", "results"]
    case .cautions: ["caution", "safety", "warnings", "hazards"]
    case .references: ["reference", "related documents", "see also", "further reading"]
    case .approver: ["approved by"]
    case .effective: ["effective date", "effective from"]
    case .review: ["review date", "review by", "next review"]
    case .notes: ["note", "remarks", "background"]
    }
  }

  /// The field a word or heading names, compared without case, accents and punctuation.
  package init?(named name: String) {
    guard let field = Field.named[FoldedKey(name)] else { return nil }
    self = field
  }

  /// Every field by every name it has; where two have a name, the first.
  private static let named: [FoldedKey: Field] = {
    let names = allCases.flatMap { field in
      ([field.rawValue, field.word, field.title] + field.aliases).map { (FoldedKey($0), field) }
    }
    return Dictionary(names, uniquingKeysWith: { first, _ in first })
  }()
}
