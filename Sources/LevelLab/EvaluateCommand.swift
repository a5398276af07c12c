import ArgumentParser
import Foundation
import LevelChecker

/// Prints how often the level-checker is right on a corpus, and where it is wrong.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Measure how often the level-checker is right.")

  /// Which documents the weights have seen.
  enum Held: String, ExpressibleByArgument {
    /// Fitted anew for every tenth of the repositories, to all the others.
    case source
    /// The weights as they are.
    case none
  }

  @Argument(help: "Labelled documents, a JSON object a line.")
  var corpus: String

  @Option(help: "“source” holds whole repositories out; “none” takes the weights as they are.")
  var folds = Held.none

  @Option(help: "Documents that were written to be labelled; every fit sees them.")
  var written = "Sources/LevelLab/Written"

  @Option(help: "Where the weights start, when they are fitted anew.")
  var start = "Sources/LevelLab/starting-weights.txt"

  @Option(help: "How many of the worst errors to print.")
  var errors = 0

  @Option(help: "A file for what is said of every document, a JSON object a line.")
  var predictions: String?

  func run() throws {
    let documents = try Corpus(at: corpus).documents
    let all: [Prediction]
    switch folds {
    case .none: all = documents.map { Prediction($0, by: LevelChecker()) }
    case .source:
      let start = WeightTable.read(try String(contentsOfFile: start, encoding: .utf8))
      all = Prediction.heldOut(
        documents, written: try Corpus(at: written).documents, start: start)
    }
    print(Figures(predictions: all).text)
    print("\nhard cases\n\n" + Figures(predictions: all.filter(\.document.hard)).text)
    print("\n" + DomainTable(predictions: all).text)
    if errors > 0 { print("\n" + WorstErrors(predictions: all, most: errors).text) }
    if let path = predictions {
      let lines = try all.map { try PredictionLine($0).json }
      try (lines.joined(separator: "\n") + "\n")
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
  }
}
