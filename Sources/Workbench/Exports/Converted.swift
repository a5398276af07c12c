import Exchange

extension ExportFile {
  /// The file in its last form, made by the program of its format.
  ///
  /// - Throws: `Refusal` where the program is missing or fails.
  func converted(by converter: Converter?, in session: Session) throws -> ExportFile {
    guard let converter else { return self }
    let input = bytes
    let output = try session.world.saying("Making \(path) with \(converter.program)") {
      do throws(ProgramTrouble) {
        return try session.world.programs.run(converter, input)
      } catch {
        throw error.refusal(path)
      }
    }
    guard !output.isEmpty else {
      throw ProgramTrouble.failed(converter.program, reason: "it wrote nothing").refusal(path)
    }
    return ExportFile(path: path, bytes: output)
  }
}

extension ProgramTrouble {
  fileprivate func refusal(_ path: String) -> Refusal {
    switch self {
    case .missing(let program):
      Refusal(
        "This format is made with \(program, .strong), which is not installed here; nothing was written.",
        next: Self.wayToGet(program), exit: .storage)
    case .failed(let program, let reason):
      Refusal(
        "\(program, .strong) could not make \(path): \(reason).", next: "Nothing was written.",
        exit: .storage)
    case .tookTooLong(let program, let seconds):
      Refusal(
        "\(program, .strong) had not made \(path) after \(seconds) seconds and was stopped.",
        next: "Nothing was written. Export fewer documents at a time.", exit: .storage)
    }
  }
}
