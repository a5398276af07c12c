import LevelChecker
import ProcessModel

/// Lays out what the level-checker found: the verdict in one sentence, then the findings with what to
/// type.
enum ReportBlocks {
  /// Findings shown before the rest is only counted.
  static let mostFindings = 5
  /// Findings of one rule among them, so that five of a kind do not hide the rest.
  private static let mostOfOneRule = 2

  /// - Parameter more: What to type to see the findings that were left out; nil shows all.
  static func blocks(_ title: String, _ report: Report, more: String?) -> [Block] {
    blocks(title, report.brief, more: more)
  }

  static func blocks(_ title: String, _ report: Brief, more: String? = nil) -> [Block] {
    var blocks: [Block] = [.paragraph("\(title, .strong) · \(sentence(report))")]
    let shown = more == nil ? report.findings : mostUseful(of: report.findings)
    if report.findings.isEmpty {
      blocks.append(.paragraph("\("Nothing to mend.", .good)"))
    } else {
      blocks.append(.steps(shown.map(line)))
    }
    let rest = report.findings.count - shown.count
    if let more, rest > 0 {
      blocks.append(.paragraph("\("and \(rest) more:", .quiet) \(more, .command)"))
    }
    return blocks
  }

  /// The gravest, at most two of a kind while there are others, in the order of the report.
  private static func mostUseful(of findings: [Finding]) -> [Finding] {
    var taken: [String: Int] = [:]
    var chosen: Set<Int> = []
    for most in [mostOfOneRule, .max] {
      for (index, finding) in findings.enumerated()
      where chosen.count < mostFindings && !chosen.contains(index)
        && taken[family(of: finding), default: 0] < most
      {
        taken[family(of: finding), default: 0] += 1
        chosen.insert(index)
      }
    }
    return findings.indices.filter(chosen.contains).map { findings[$0] }
  }

  /// What is missing counts as one rule, since it is mended in one go.
  private static func family(of finding: Finding) -> String {
    finding.asksForMore ? "missing" : finding.rule.text
  }

  private static func sentence(_ report: Brief) -> Prose {
    guard report.kind.level < .procedure else { return "\(report.sentence)" }
    return switch report.verdict {
    case .sop: "\(report.sentence, .good)"
    case .mixed: "\(report.sentence, .caution)"
    case .task: "\(report.sentence, .alarm)"
    }
  }

  static func line(_ finding: Finding) -> StepLine {
    let mark: Prose =
      switch finding.severity {
      case .error: "\("!!", .alarm)"
      case .warning: "\("!", .caution)"
      case .note: "\("·", .quiet)"
      }
    let remedy: Prose = finding.remedy.isEmpty ? "" : " → \(finding.remedy, .command)"
    return StepLine(
      number: place(of: finding), text: "\(finding.summary)\(remedy)", depth: 0, mark: mark)
  }

  /// `4`, `3-6`, or nothing where it concerns the whole document.
  private static func place(of finding: Finding) -> String {
    guard let place = finding.place else { return "" }
    return "\(AddressRange(place, through: finding.lastPlace))"
  }
}
