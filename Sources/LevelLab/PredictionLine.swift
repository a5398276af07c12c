import Foundation
import LevelChecker

/// What was said of one document, as a line of a file that other programs can measure.
struct PredictionLine: Encodable {
  var id: String
  var level: Verdict
  var verdict: Verdict
  var score: Double
  var steps: [Step]

  struct Step: Encodable {
    var task: Bool
    var found: Bool
    var score: Double
  }

  init(_ prediction: Prediction) {
    id = prediction.document.id
    level = prediction.document.level
    verdict = prediction.report.verdict
    score = prediction.report.score
    steps = prediction.steps.map { step, reading in
      Step(task: step.task, found: reading.isTask, score: reading.score)
    }
  }

  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
