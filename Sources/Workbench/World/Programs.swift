import Exchange

/// The other programs of this machine that a command may run.
package struct Programs {
  /// Gives a program its input and takes its output.
  ///
  /// - Throws: `ProgramTrouble`; what the program wrote is gone then.
  package var run: (_ converter: Converter, _ input: [UInt8]) throws(ProgramTrouble) -> [UInt8]

  package init(
    run: @escaping (_ converter: Converter, _ input: [UInt8]) throws(ProgramTrouble) -> [UInt8]
  ) {
    self.run = run
  }

  /// A machine without any.
  package static var none: Programs {
    Programs { converter, _ throws(ProgramTrouble) in throw .missing(converter.program) }
  }
}

/// Why a program gave no result.
package enum ProgramTrouble: Error, Equatable, Sendable {
  case missing(String)
  case failed(String, reason: String)
  /// It was stopped, since it had not finished in its time.
  case tookTooLong(String, seconds: Int)

  /// How to get a program that is missing.
  static func wayToGet(_ program: String) -> Prose {
    "On Debian or Ubuntu: \("sudo apt-get install \(program)", .command). On a Mac: \("brew install \(program)", .command)."
  }
}
