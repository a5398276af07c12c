import LevelChecker
import ProcessModel

extension Document {
  /// What a finding is about, in the words that must stay the same for its waiver to hold.
  func subject(of finding: Finding) -> String {
    guard let first = finding.place else { return finding.summary }
    let last = finding.lastPlace ?? first
    return addressedLines.filter { first <= $0.address && $0.address <= last }
      .map(\.text).joined(separator: " / ")
  }

  /// The waiver that covers a finding.
  func waiver(of finding: Finding) -> Waiver? {
    guard !waivers.isEmpty else { return nil }
    let subject = subject(of: finding)
    return waivers.last { $0.rule == finding.rule.text && $0.text == subject }
  }
}

extension Brief {
  func withoutWaived(of document: Document) -> Brief {
    guard !document.waivers.isEmpty else { return self }
    var brief = self
    brief.findings.removeAll { document.waiver(of: $0) != nil }
    return brief
  }
}

extension Report {
  /// The report without what was waived, and how many findings that were.
  func withoutWaived(of document: Document) -> (report: Report, waived: Int) {
    guard !document.waivers.isEmpty else { return (self, 0) }
    var report = self
    report.findings.removeAll { document.waiver(of: $0) != nil }
    return (report, findings.count - report.findings.count)
  }
}
