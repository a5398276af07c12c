import Foundation
import LevelChecker

/// How well what was said of documents agrees with their labels.
struct Figures {
  let predictions: [Prediction]

  /// How often a document of one level got a verdict.
  func count(_ level: Verdict, as verdict: Verdict) -> Int {
    predictions.count { $0.document.level == level && $0.report.verdict == verdict }
  }

  private func count(_ level: Verdict) -> Int { predictions.count { $0.document.level == level } }

  /// The mean F1 of “SOP” and “task” over documents that are one or the other, by the score.
  var documentF1: Double {
    let pure = predictions.filter { $0.document.level != .mixed }
    let tasks = pure.map { ($0.document.level == .task, $0.report.score >= 0.5) }
    return (F1(tasks).value + F1(tasks.map { (!$0, !$1) }).value) / 2
  }

  var falselyWarned: Double { 1 - share(count(.sop, as: .sop), of: count(.sop)) }
  var tasksCaught: Double { 1 - share(count(.task, as: .sop), of: count(.task)) }
  var mixesSeen: Double { 1 - share(count(.mixed, as: .sop), of: count(.mixed)) }

  var stepF1: F1 { F1(predictions.flatMap(\.steps).map { ($0.step.task, $0.reading.isTask) }) }

  /// Lines of genuine SOPs that are flagged as a task.
  var falselyFlagged: Double {
    let lines = predictions.filter { $0.document.level == .sop }.flatMap(\.steps)
    return share(lines.count { $0.reading.isTask }, of: lines.count)
  }

  /// Flagged lines within SOPs and mixed documents.
  var flagged: F1 {
    F1(
      predictions.filter { $0.document.level != .task }.flatMap(\.steps)
        .map { ($0.step.task, $0.reading.isTask) })
  }

  var text: String {
    let levels = Verdict.allCases
    let rows = levels.map { level in
      "  \(level.rawValue)".padded(18)
        + levels.map { "\(count(level, as: $0))".padded(8) }.joined()
    }
    return """
      documents, SOP against task, macro-F1   \(documentF1.formatted3)
      genuine SOPs falsely warned             \(falselyWarned.percent)
      task documents caught                   \(tasksCaught.percent)
      mixed documents not called SOP          \(mixesSeen.percent)
      steps, F1                               \(stepF1.value.formatted3)
      lines of genuine SOPs flagged           \(falselyFlagged.percent)
      flagged lines in SOPs and mixes         precision \(flagged.precision.formatted3), \
      recall \(flagged.recall.formatted3)

      labelled, down; verdict, across:
        \(levels.map { $0.rawValue.padded(8) }.joined().leftPadded)
      \(rows.joined(separator: "\n"))
      """
  }
}

/// How many of what was found is right, and how many of what is right was found.
struct F1 {
  let precision: Double
  let recall: Double

  init(_ pairs: [(label: Bool, found: Bool)]) {
    let both = pairs.count { $0.label && $0.found }
    precision = share(both, of: pairs.count { $0.found })
    recall = share(both, of: pairs.count { $0.label })
  }

  var value: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}

private func share(_ part: Int, of whole: Int) -> Double {
  whole > 0 ? Double(part) / Double(whole) : 0
}

extension Double {
  var formatted3: String { String(format: "%.3f", self) }
  var percent: String { String(format: "%.1f %%", self * 100) }
}

extension String {
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 0))
  }
  fileprivate var leftPadded: String { String(repeating: " ", count: 16) + self }
}
