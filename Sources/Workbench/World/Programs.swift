/// The other programs of this machine that a command may run.
package struct Programs {
  /// Runs a program that reads its standard input and writes its standard output.
  ///
  /// - Throws: `ProgramTrouble`; what the program wrote is gone then.
  package var run:
    (_ program: String, _ arguments: [String], _ input: [UInt8]) throws(ProgramTrouble) -> [UInt8]

  package init(
    run:
      @escaping (
        _ program: String, _ arguments: [String], _ input: [UInt8]
      ) throws(ProgramTrouble) -> [UInt8]
  ) {
    self.run = run
  }

  /// A machine without any.
  package static var none: Programs {
    Programs { program, _, _ throws(ProgramTrouble) in
      throw .missing(program)
    }
  }
}

/// Why a program gave no result.
package enum ProgramTrouble: Error, Equatable, Sendable {
  case missing(String)
  case failed(String, reason: String)
}
