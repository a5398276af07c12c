import Foundation
import LevelChecker
import ProcessModel

/// Labelled documents, one JSON object a line: what the level-checker is fitted to and measured by.
struct Corpus {
  var documents: [LabelledDocument]

  /// - Parameter path: a file, or a folder whose files are read in the order of their names.
  /// - Throws: where a file cannot be read, or a line is no labelled document.
  init(at path: String) throws {
    let place = URL(fileURLWithPath: path)
    let isFolder = try place.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
    let files =
      isFolder
      ? try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
      : [place]
    let decoder = JSONDecoder()
    documents = try files.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
        try decoder.decode(LabelledDocument.self, from: Data(line.utf8))
      }
    }
  }
}

/// A real document with what a reader said of its level.
struct LabelledDocument: Decodable {
  var id: String
  var source: String
  var domain: String
  var title: String
  var level: Verdict
  var hard: Bool
  var steps: [LabelledStep]

  /// One step or bullet, and whether it tells the exact act.
  struct LabelledStep: Decodable {
    var text: String
    var task: Bool
  }

  /// The repository it comes from: documents of one repository never stand on both sides of a fold.
  var repository: String { source.split(separator: ":").first.map(String.init) ?? source }

  /// The document as the level-checker gets it: judged as a Core Process, each step by itself.
  var document: Document {
    var document = Document(id: DocumentID(id), level: .sop, title: title)
    document.isCore = true
    document.steps = steps.enumerated().map { number, step in
      Step(id: StepID("\(number + 1)"), text: step.text)
    }
    return document
  }
}
