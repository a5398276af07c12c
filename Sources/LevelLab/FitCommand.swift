import ArgumentParser
import Foundation
import LevelChecker

/// Fits the weights to a corpus and writes them where the level-checker reads them.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fit the weights to a corpus.")

  @Argument(help: "Labelled documents, a JSON object a line.")
  var corpus: String

  @Option(help: "Documents that were written to be labelled, which count a third.")
  var written = "Sources/LevelLab/Written"

  @Option(help: "Where the weights start.")
  var start = "Sources/LevelLab/starting-weights.txt"

  @Option(help: "The file the weights are written to.")
  var to = "Sources/LevelChecker/Evidence/weights.txt"

  func run() throws {
    let corpus = try Corpus(at: corpus)
    let start = WeightTable.read(try String(contentsOfFile: start, encoding: .utf8))
    let written = try Corpus(at: written)
    let weights = WeightFitting(
      documents: corpus.documents, written: written.documents, start: start
    ).weights()
    try WeightTable.text(weights).write(toFile: to, atomically: true, encoding: .utf8)
    print(
      """
      The weights are in \(to), fitted to \(corpus.documents.count) documents and \
      \(written.documents.count) written ones.
      """)
  }
}
