import ProcessModel

/// Says at which level a text is written, and why: text in, findings out.
package struct LevelChecker: Sendable {
  let thresholds: [String: Double]
  let weights: Weights

  /// - Parameter thresholds: the workspace's own limits, by name, such as `steps.warning`.
  package init(thresholds: [String: Double] = [:]) {
    self.init(thresholds: thresholds, weights: .shared)
  }

  init(thresholds: [String: Double], weights: Weights) {
    self.thresholds = thresholds
    self.weights = weights
  }

  /// Everything there is to say about one document.
  ///
  /// - Parameter explaining: whether every step comes with its evidence; it costs as much as the rest.
  package func report(
    on document: Document, in surroundings: Surroundings, explaining: Bool = true
  ) -> Report {
    reading(of: document, in: surroundings).report(explaining: explaining)
  }

  /// What a list of many documents needs of one: quicker than the whole report.
  package func brief(on document: Document, in surroundings: Surroundings) -> Brief {
    reading(of: document, in: surroundings).brief
  }

  /// A document read once, for whoever wants several things of it.
  package func reading(of document: Document, in surroundings: Surroundings) -> Reading {
    Reading(
      document, in: surroundings, thresholds: thresholds, forRules: true, weights: weights)
  }

  /// Only at which level a document reads: what a list of many documents shows of each.
  package func verdict(on document: Document) -> Verdict {
    Reading(document, in: .none, thresholds: thresholds, forRules: false, weights: weights).verdict
  }

  /// How one typed line reads by itself: quick enough to follow the typing.
  package func reading(of text: String) -> StepReading {
    reading(ofLine: text).steps(explaining: true).first
      ?? StepReading(place: Address(step: 1), text: text, isTask: false, score: 0, evidence: [])
  }

  /// Whether a text tells somebody to do something: “Collect payment” does, “Leads arrive” does not.
  package func isCommand(_ text: String) -> Bool {
    reading(ofLine: text).lines.contains(where: \.hasCommand)
  }

  private func reading(ofLine text: String) -> Reading {
    let line = Document(
      id: DocumentID("line"), level: .sop, title: "",
      steps: [Step(id: StepID("1"), text: text)])
    return Reading(line, in: .none, thresholds: thresholds, forRules: false, weights: weights)
  }

  /// The single actions of an instruction: “Click New, type the name and press Save” is three. One
  /// element where it is one action, or cannot be taken apart safely.
  package func actions(in text: String) -> [String] {
    let actions = Actions(in: text, lexicon: .shared).texts
    return actions.isEmpty ? [text] : actions
  }

  /// What is to be said about the workspace as a whole.
  package func findings(inWorkspace summary: WorkspaceSummary) -> [WorkspaceFinding] {
    Rules.workspace.flatMap { $0.findings(in: summary) }
  }
}

extension Reading {
  /// - Parameter explaining: whether every step comes with its evidence; it costs as much as the rest.
  package func report(explaining: Bool) -> Report {
    Report(
      kind: document.kind, verdict: verdict, score: score, evidence: evidence,
      steps: steps(explaining: explaining), findings: Rules.findings(in: self), sentence: sentence)
  }

  package var brief: Brief {
    Brief(
      kind: document.kind, verdict: verdict, score: score, sentence: sentence,
      findings: Rules.findings(in: self))
  }

  func steps(explaining: Bool) -> [StepReading] {
    lines.map { line in
      StepReading(
        place: line.place, text: text(of: line), isTask: line.isTask, score: line.score,
        evidence: explaining ? evidence(for: line) : [])
    }
  }
}
