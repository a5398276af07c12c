import Exchange
import Foundation

extension ExportFile {
  /// The file in its last form, made by the program of its format.
  ///
  /// - Parameter part: Which of how many files it is, where there are several.
  /// - Throws: `Refusal` where the program is missing or fails.
  func converted(
    by converter: Converter?, part: Headway.Count? = nil, in session: Session
  ) throws -> ExportFile {
    guard let converter else { return self }
    let world = session.world
    let input = world.counting("Writing") { bytes(going: $0) }
    let which = part.map { ", file \($0.done) of \($0.all)" } ?? ""
    let doing = "Making \(path) with \(converter.program)\(which)"
    let output = try world.saying(doing) {
      do throws(ProgramTrouble) {
        return try world.programs.run(converter, input) { said in
          let page = converter.page(in: said).map { ", page \($0)" } ?? ""
          world.headway(Headway(doing + page))
        }
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

extension Converter {
  /// The page it is at, by what it says of itself.
  fileprivate func page(in said: String) -> Int? {
    guard let pageMark, let mark = said.range(of: pageMark, options: .backwards) else { return nil }
    return Int(said[mark.upperBound...].prefix { $0.isNumber })
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
    case .notGiven(let program, let reason):
      Refusal(
        "\(program, .strong) could not be given \(path): its folder could not be written (\(reason)).",
        next: "Nothing was written. Make room for temporary files, and try again.", exit: .storage)
    case .stopped: Refusal("Stopped; nothing was written.", exit: .stopped)
    case .tookTooLong(let program, let seconds):
      Refusal(
        "\(program, .strong) had not made \(path) after \(seconds) seconds and was stopped.",
        next: "Nothing was written. Export fewer documents at a time.", exit: .storage)
    }
  }
}
