import Foundation
import Testing

@testable import level_lab

/// Documents of two invented firms, in which one word tells tasks from stages.
private func document(_ id: Int, from repository: String) -> LabelledDocument {
  let steps: [LabelledDocument.LabelledStep] = [
    .init(text: "Click Save and close the form", task: true),
    .init(text: "Type the name in the first field", task: true),
    .init(text: "The Sales Lead approves the discount", task: false),
    .init(text: "Agree the scope with the customer", task: false),
  ]
  return LabelledDocument(
    id: "\(id)", source: "\(repository):page-\(id).md", domain: "other", title: "Page \(id)",
    level: .mixed, hard: false, steps: steps)
}

@Suite struct FoldsTests {
  private let documents = (0..<30).map { document($0, from: "firm-\($0 % 7)") }

  @Test func noRepositoryStandsOnBothSidesOfAFold() {
    let folds = Folds(of: documents, count: 3)
    let placed = Dictionary(grouping: zip(documents, folds.numbers), by: \.0.repository)
    for (repository, members) in placed {
      #expect(Set(members.map(\.1)).count == 1, "\(repository) is divided")
    }
  }

  @Test func foldsAreFilledEvenly() {
    let folds = Folds(of: documents, count: 3)
    let sizes = (0..<3).map { fold in folds.numbers.count { $0 == fold } }
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 5)
  }
}

@Suite struct LogisticRegressionTests {
  /// Feature 0 always means yes, feature 1 says nothing.
  private let rows: [[LogisticRegression.Entry]] = (0..<200).map {
    $0 % 2 == 0 ? [(0, 1), (1, 1)] : [(1, 1)]
  }
  private let labels = (0..<200).map { $0 % 2 == 0 }

  @Test func findsTheFeatureThatTells() {
    let fit = LogisticRegression(hold: 1, start: [0, 0]).fit(rows, labels)
    #expect(fit.weights[0] > 2)
    #expect(abs(fit.weights[1]) < 0.5)
    #expect(fit.constant < -1)
  }

  @Test func staysWhereItStartsAsFarAsItIsHeld() {
    let held = LogisticRegression(hold: 1e6, start: [-1, 2]).fit(rows, labels)
    #expect(abs(held.weights[0] + 1) < 0.01)
    #expect(abs(held.weights[1] - 2) < 0.01)
  }

  @Test func aSlopeOfZeroIsReached() {
    let fit = LogisticRegression(hold: 1, start: [0.5, 0]).fit(rows, labels)
    var slope = [fit.weights[0] - 0.5, fit.weights[1], 0]
    for (row, label) in zip(rows, labels) {
      let sum = row.reduce(fit.constant) { $0 + $1.amount * fit.weights[$1.feature] }
      let miss = 1 / (1 + exp(-sum)) - (label ? 1 : 0)
      for entry in row { slope[entry.feature] += miss * entry.amount }
      slope[2] += miss
    }
    #expect(slope.allSatisfy { abs($0) < 1e-6 })
  }

  @Test func anExampleThatCountsTwiceIsAsGoodAsTwo() {
    let twice = LogisticRegression(hold: 1, start: [0, 0])
      .fit(rows, labels, counts: Array(repeating: 2, count: rows.count))
    let doubled = LogisticRegression(hold: 1, start: [0, 0]).fit(rows + rows, labels + labels)
    for (left, right) in zip(twice.weights, doubled.weights) { #expect(abs(left - right) < 1e-9) }
  }
}

@Suite struct WeightFittingTests {
  private let documents = (0..<20).map { document($0, from: "firm-\($0 % 10)") }

  @Test func givesTheSameWeightsEveryTime() {
    let fitting = WeightFitting(documents: documents, written: [], start: ["command.click": 1])
    #expect(fitting.weights() == fitting.weights())
  }

  @Test func learnsWhatTellsTasksFromStages() {
    let weights = WeightFitting(documents: documents, written: [], start: [:]).weights()
    #expect(weights["command.click"] ?? 0 > 0)
    #expect(weights["roleActs"] ?? 0 < 0)
  }

  @Test func learnsFromWrittenDocumentsToo() {
    let written = document(1, from: "written")
    let fitting = WeightFitting(documents: [], written: [written], start: [:])
    #expect(fitting.weights()["command.click"] ?? 0 > 0)
  }

  @Test func theTableComesBackAsItWasWritten() {
    let weights = WeightFitting(documents: documents, written: [], start: [:]).weights()
    let table = WeightTable.read(WeightTable.text(weights))
    for (name, weight) in weights where abs(weight) >= 0.005 {
      #expect(abs((table[name] ?? 0) - Double(weight)) < 0.006, "\(name)")
    }
  }
}

/// The documents that were written to be labelled, as they stand in the laboratory.
@Suite struct WrittenDocumentsTests {
  private let documents: [LabelledDocument]

  init() throws {
    let lab = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/LevelLab/Written").standardized
    documents = try Corpus(at: lab.path).documents
  }

  @Test func areToldApartByTheirNames() {
    #expect(Set(documents.map(\.id)).count == documents.count)
  }

  @Test func haveTheLevelThatTheirLinesMake() {
    for document in documents {
      let tasks = document.steps.count { $0.task }
      switch document.level {
      case .task: #expect(2 * tasks >= document.steps.count, "\(document.id)")
      case .mixed: #expect(tasks >= 2 && tasks < document.steps.count, "\(document.id)")
      default: #expect(tasks <= 1, "\(document.id)")
      }
    }
  }
}

@Suite struct FiguresTests {
  @Test func countsWhatIsRight() {
    let pairs = [(true, true), (true, false), (false, true), (false, false), (true, true)]
    let f1 = F1(pairs.map { (label: $0.0, found: $0.1) })
    #expect(abs(f1.precision - 2.0 / 3) < 1e-9)
    #expect(abs(f1.recall - 2.0 / 3) < 1e-9)
    #expect(abs(f1.value - 2.0 / 3) < 1e-9)
  }
}
