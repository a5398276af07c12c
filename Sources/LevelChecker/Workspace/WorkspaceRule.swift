import ProcessModel

/// One thing the level-checker looks for in a workspace as a whole.
package protocol WorkspaceRule: Explained {
  /// Workspaces that show it at work; the tests run them.
  var examples: [WorkspaceExample] { get }

  func findings(in summary: WorkspaceSummary) -> [WorkspaceFinding]
}

extension WorkspaceRule {
  package var badExample: String? { examples.first(where: \.isBad)?.sketch }
  package var goodExample: String? { examples.first { !$0.isBad }?.sketch }

  /// A finding of this rule; the severity is the rule's own unless another is given.
  func finding(
    _ summary: String, severity: Severity? = nil, in document: DocumentID? = nil,
    words: [String] = [], remedy: String
  ) -> WorkspaceFinding {
    WorkspaceFinding(
      document: document,
      finding: Finding(
        rule: id, severity: severity ?? self.severity, words: words, summary: summary, why: why,
        remedy: remedy, isLevelFinding: false))
  }
}

/// A few documents that show what a rule about a workspace finds, or what it leaves alone: each begins
/// with `# Title` and goes on as the examples of other rules do.
package struct WorkspaceExample: Sendable {
  package let sketch: String
  package let isBad: Bool
  let kind: Document.Kind

  static func bad(_ sketch: String, _ kind: Document.Kind = .coreProcess) -> WorkspaceExample {
    WorkspaceExample(sketch: sketch, isBad: true, kind: kind)
  }

  static func good(_ sketch: String, _ kind: Document.Kind = .coreProcess) -> WorkspaceExample {
    WorkspaceExample(sketch: sketch, isBad: false, kind: kind)
  }

  package var summary: WorkspaceSummary {
    var sketches: [String] = []
    for line in sketch.split(separator: "\n") {
      if line.hasPrefix("# ") || sketches.isEmpty {
        sketches.append(String(line))
      } else {
        sketches[sketches.count - 1] += "\n" + line
      }
    }
    let entries = sketches.enumerated().map { number, sketch in
      var document = Example.bad(sketch, kind).document
      document.id = DocumentID("example\(number)")
      return WorkspaceSummary.Entry(LevelChecker().reading(of: document, in: .none))
    }
    return WorkspaceSummary(documents: entries, seats: [])
  }
}
