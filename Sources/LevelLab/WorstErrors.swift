import LevelChecker

/// The steps and documents the level-checker is most certain about and wrong, with the evidence.
struct WorstErrors {
  let predictions: [Prediction]
  let most: Int

  var text: String {
    let steps = predictions.flatMap { prediction in
      prediction.steps.filter { $0.step.task != $0.reading.isTask }
        .map { (document: prediction.document, step: $0.step, reading: $0.reading) }
    }
    let worst = steps.sorted { abs($0.reading.score - 0.5) > abs($1.reading.score - 0.5) }
    let lines = worst.prefix(most).map { error in
      let reasons = error.reading.evidence.prefix(6).map { evidence in
        "\(evidence.name) \(evidence.weight.formatted3)"
          + (evidence.words.isEmpty ? "" : " (\(evidence.words.joined(separator: " ")))")
      }
      return """
        \(error.step.task ? "missed " : "false  ") \(error.reading.score.formatted3) \
        [\(error.document.level.rawValue) \(error.document.id)] \(error.step.text)
               \(reasons.joined(separator: ", "))
        """
    }
    let documents = predictions.filter { $0.document.level != $0.report.verdict }.map { wrong in
      "\(wrong.document.level.rawValue) read as \(wrong.report.verdict.rawValue), "
        + "\(wrong.report.score.formatted3): \(wrong.document.id) (\(wrong.document.title))"
    }
    return (documents + [""] + lines).joined(separator: "\n")
  }
}
