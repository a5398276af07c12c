import Exchange
import ProcessModel

/// A file of a folder that could not be read and was passed over: what is wrong with it, and what to do.
struct UnreadFile: Sendable {
  let path: String
  /// One sentence, with the name of the file.
  let problem: Prose
  let remedy: Prose

  /// - Throws: The error itself where it is no trouble of the file alone: a program that is missing, or a
  ///   person who stops it all.
  init(_ path: String, _ error: any Error) throws {
    self.path = path
    switch error {
    case let error as ImportError:
      (problem, remedy) = ("\(error.problem)", "\(error.remedy)")
    case let trouble as FileTrouble:
      problem = "\(path, .strong) could not be used: \(trouble.reason)."
      remedy = "See that it can be read, and import it by itself."
    case let trouble as ForeignTrouble where trouble.isOfFile:
      (problem, remedy) = (trouble.problem, trouble.remedy)
    default: throw error
    }
  }

  /// What happened and what to do, in a line.
  var words: Prose { "\(problem) \(remedy)" }
}

extension [UnreadFile] {
  /// Why nothing came in where nothing could be read.
  func refusal(of folder: String) -> Refusal {
    let first = self[0]
    guard count > 1 else {
      return Refusal(first.problem, next: "Nothing was changed. \(first.remedy)", exit: .storage)
    }
    return Refusal(
      "None of the \(count) files in \(folder, .strong) could be read. \(first.problem)",
      next: "Nothing was changed. \(first.remedy)", exit: .storage)
  }
}
