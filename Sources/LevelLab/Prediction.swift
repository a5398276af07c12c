import LevelChecker

/// What the level-checker says of a labelled document.
struct Prediction {
  var document: LabelledDocument
  var report: Report

  init(_ document: LabelledDocument, by checker: LevelChecker) {
    self.document = document
    report = checker.report(on: document.document, in: .none)
  }

  /// Every step with its label and how it reads.
  var steps: [(step: LabelledDocument.LabelledStep, reading: StepReading)] {
    Array(zip(document.steps, report.steps))
  }

  /// What is said of documents by weights that were fitted to all others.
  static func heldOut(
    _ documents: [LabelledDocument], written: [LabelledDocument], start: [String: Double]
  ) -> [Prediction] {
    let folds = Folds(of: documents)
    return (0..<folds.count).flatMap { fold in
      let isHeld = folds.numbers.map { $0 == fold }
      let rest = zip(documents, isHeld).filter { !$0.1 }.map(\.0)
      let fitting = WeightFitting(documents: rest, written: written, start: start)
      let checker = LevelChecker(weights: fitting.weights())
      return zip(documents, isHeld).filter(\.1).map { Prediction($0.0, by: checker) }
    }
  }
}
