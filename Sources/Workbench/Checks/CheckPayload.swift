import LevelChecker
import ProcessModel

/// The answer of `check --json`, whose shape other programs rely on; `explain --json` adds the
/// evidence to it.
package struct CheckPayload: Encodable, Sendable {
  var documents: [Entry]
  /// What is said of the workspace as a whole; absent for files.
  var workspace: [FindingEntry]?

  /// One document, or one file that could not be read.
  struct Entry: Encodable, Sendable {
    var path: String?
    var outcome: Outcome
    var withEvidence = false

    enum Outcome: Sendable {
      case checked(title: String, level: Level?, report: Report)
      case failed(String)
    }

    private enum Key: String, CodingKey {
      case path, title, level, verdict, score, steps, findings, evidence, error
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(path, forKey: .path)
      switch outcome {
      case .failed(let sentence): try container.encode(sentence, forKey: .error)
      case .checked(let title, let level, let report):
        try container.encode(title, forKey: .title)
        try container.encode(level, forKey: .level)
        try container.encode(report.verdict, forKey: .verdict)
        try container.encode(report.score, forKey: .score)
        try container.encode(report.steps.map(StepEntry.init), forKey: .steps)
        try container.encode(report.findings.map(FindingEntry.init), forKey: .findings)
        if withEvidence {
          try container.encode(report.evidence.map(EvidenceEntry.init), forKey: .evidence)
        }
      }
    }
  }

  struct StepEntry: Encodable, Sendable {
    var number: String
    var text: String
    var task: Bool
    var score: Double

    init(_ reading: StepReading) {
      number = "\(reading.place)"
      text = reading.text
      task = reading.isTask
      score = reading.score
    }
  }

  struct EvidenceEntry: Encodable, Sendable {
    var name: String
    var words: [String]
    var weight: Double

    init(_ evidence: Evidence) {
      name = evidence.name
      words = evidence.words
      weight = evidence.weight
    }
  }

  struct FindingEntry: Encodable, Sendable {
    var finding: Finding

    init(_ finding: Finding) {
      self.finding = finding
    }

    private enum Key: String, CodingKey {
      case rule, severity, step, words, why, remedy
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(finding.rule, forKey: .rule)
      try container.encode(finding.severity, forKey: .severity)
      try container.encode(finding.place.map(\.description), forKey: .step)
      try container.encode(finding.words, forKey: .words)
      try container.encode(finding.why, forKey: .why)
      try container.encode(finding.remedy, forKey: .remedy)
    }
  }
}

extension CheckPayload: LongPayload {
  package var lists: [PayloadList] {
    [PayloadList("documents", documents)]
      + (workspace.map { [PayloadList("workspace", $0)] } ?? [])
  }
}
