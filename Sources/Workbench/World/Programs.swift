import Exchange

/// The other programs of this machine that a command may run.
package struct Programs {
  /// Gives a program its input and takes its output.
  ///
  /// - Parameter hears: Is given the newest of what the program says of itself, now and then.
  /// - Throws: `ProgramTrouble`; what the program wrote is gone then.
  package typealias Run = (
    _ converter: Converter, _ input: [UInt8], _ hears: (String) -> Void
  ) throws(ProgramTrouble) -> [UInt8]

  private let start: Run

  package init(run: @escaping Run) {
    start = run
  }

  package func run(
    _ converter: Converter, _ input: [UInt8], hears: (String) -> Void = { _ in }
  ) throws(ProgramTrouble) -> [UInt8] {
    try start(converter, input, hears)
  }

  /// A machine without any.
  package static var none: Programs {
    Programs { converter, _, _ throws(ProgramTrouble) in throw .missing(converter.program) }
  }
}

/// Why a program gave no result.
package enum ProgramTrouble: Error, Equatable, Sendable {
  case missing(String)
  case failed(String, reason: String)
  /// The files that it works on could not be written, as when the disk is full.
  case notGiven(String, reason: String)
  /// The person stopped it.
  case stopped
  /// It was stopped, since it had not finished in its time.
  case tookTooLong(String, seconds: Int)

  /// How to get a program that is missing.
  static func wayToGet(_ program: String) -> Prose {
    "On Debian or Ubuntu: \("sudo apt-get install \(program)", .command). On a Mac: \("brew install \(program)", .command)."
  }
}
