import ProcessModel

/// A field is empty that a document of this kind must have.
struct MissingField: Rule {
  let field: Field

  init(_ field: Field) {
    self.field = field
  }

  var id: RuleID { RuleID("missing-\(field.word == field.rawValue ? field.rawValue : field.word)") }
  var kinds: Set<Document.Kind> {
    Set(LevelProfile.all.filter { $0.required.contains(field) }.map(\.kind))
  }
  let asksForMore = true
  let severity = Severity.warning
  var title: String { "“\(field.title)” is missing" }
  var why: String { MissingField.reasons[field] ?? "A document of this kind needs it." }
  let source = "Standard practice for SOPs: purpose, scope, responsibilities, start and end"

  var examples: [Example] {
    guard let kind = LevelProfile.all.first(where: { $0.required.contains(field) })?.kind else {
      return []
    }
    return [
      .bad("Receive the request", kind),
      .good("\(field.title): Something worth reading\nReceive the request", kind),
    ]
  }

  func findings(in reading: Reading) -> [Finding] {
    let text = reading.document.fields[field] ?? ""
    guard text.allSatisfy(\.isWhitespace), !isToldByAStep(of: reading.document) else { return [] }
    let isMinor = reading.document.level == .workInstruction || field == .measurables
    return [
      finding(
        "It does not say: \(field.title.lowercased()).", severity: isMinor ? .note : .warning,
        remedy: "\(field.word) …")
    ]
  }

  /// A step with its own result says as well how it is seen that the work is good.
  private func isToldByAStep(of document: Document) -> Bool {
    field == .result && document.steps.contains { $0.result?.isEmpty == false }
  }

  private static let reasons: [Field: String] = [
    .purpose:
      "Whoever follows a process should know what it is for, or will skip what seems useless.",
    .scope: "Without a boundary, people argue about which cases it covers.",
    .trigger: "If nobody can tell when it starts, it starts late.",
    .outcome: "If nobody can tell when it is done, it is never done.",
    .roles: "A process crosses seats; each must know what is theirs.",
    .tools: "The doer should have everything at hand before the first step.",
    .result: "The doer should be able to see that it worked.",
    .measurables: "What nobody counts, nobody can call followed by all.",
  ]
}
