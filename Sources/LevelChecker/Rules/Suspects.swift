extension Reading {
  /// What is found in the lines that may hold it.
  ///
  /// - Parameters:
  ///   - isSuspect: a look at what is known of the line, which passes over most.
  ///   - finding: the closer look.
  func findings(
    where isSuspect: (Line) -> Bool, _ finding: (Line) -> Finding?
  ) -> [Finding] {
    var findings: [Finding] = []
    for index in lines.indices where isSuspect(lines[index]) {
      if let found = finding(lines[index]) { findings.append(found) }
    }
    return findings
  }
}
