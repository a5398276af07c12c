import Exchange

/// Why a file of another office program was not read.
struct ForeignTrouble: Error {
  /// The file as it is named among those that come in.
  let path: String
  let trouble: ProgramTrouble

  /// Whether it is the file, so that others may well come in.
  var isOfFile: Bool {
    switch trouble {
    case .failed, .tookTooLong: true
    case .missing, .notGiven, .stopped: false
    }
  }

  var isStop: Bool { if case .stopped = trouble { true } else { false } }

  var problem: Prose {
    switch trouble {
    case .missing(let program):
      "\(path, .strong) is read with \(program, .strong), which is not installed here; nothing was changed."
    case .failed(let program, let reason):
      "\(program, .strong) could not read \(path, .strong): \(reason)."
    case .notGiven(let program, let reason):
      "\(program, .strong) could not be given \(path, .strong): its folder could not be written (\(reason))."
    case .stopped: "Stopped; nothing was changed."
    case .tookTooLong(let program, let seconds):
      "\(program, .strong) had not read \(path, .strong) after \(seconds) seconds and was stopped."
    }
  }

  var remedy: Prose {
    switch trouble {
    case .missing(let program): ProgramTrouble.wayToGet(program)
    case .failed: "Save it anew from the program it comes from, and import that."
    case .notGiven: "Make room for temporary files, and try again."
    case .stopped: ""
    case .tookTooLong:
      "Cut the file into several, or save it anew from the program it comes from, and import that."
    }
  }

  var refusal: Refusal {
    switch trouble {
    case .missing: Refusal(problem, next: remedy, exit: .storage)
    case .stopped: Refusal(problem, exit: .stopped)
    case .failed, .notGiven, .tookTooLong:
      Refusal(problem, next: "Nothing was changed. \(remedy)", exit: .storage)
    }
  }
}
