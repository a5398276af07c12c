import Exchange
import Foundation

extension Programs {
  /// - Parameter path: The folders to look for programs in, parted by colons.
  package static func live(searching path: String) -> Programs {
    Programs { converter, input, hears throws(ProgramTrouble) in
      let program = converter.program
      let places = path.split(separator: ":").map { "\($0)/\(program)" }
      guard let place = places.first(where: FileManager.default.isExecutableFile) else {
        throw .missing(program)
      }
      do {
        return try run(converter, at: place, input, hears)
      } catch let trouble as ProgramTrouble {
        throw trouble
      } catch {
        throw .failed(program, reason: "it could not be started")
      }
    }
  }

  /// Through files, not pipes: a program that writes before it has read everything would wait for us
  /// while we wait for it.
  private static func run(
    _ converter: Converter, at place: String, _ input: [UInt8], _ hears: (String) -> Void
  ) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "waywright-\(UUID().uuidString)")
    guard mkdir(folder.path, 0o700) == 0 else { throw POSIXError(.EIO) }
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in converter.files {
      try Data(bytes).write(to: folder.appending(path: name))
    }
    let files = ["input", "output", "errors"].map { folder.appending(path: $0) }
    try Data(input).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: place)
    process.arguments = converter.arguments
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    let interruption = Interruption()
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    let start = ContinuousClock.now
    try process.run()
    while end.wait(timeout: .now() + glance) == .timedOut {
      let isLate = ContinuousClock.now - start > .seconds(converter.seconds)
      let isTooMuch = size(of: files[1]) > converter.mostBytes
      if isLate || isTooMuch || interruption.wasHeard {
        kill(process.processIdentifier, SIGKILL)
        end.wait()
        throw isLate
          ? ProgramTrouble.tookTooLong(converter.program, seconds: converter.seconds)
          : .failed(
            converter.program,
            reason: isTooMuch
              ? "it wrote more than \(converter.mostBytes >> 20) MB" : "you stopped it")
      }
      hears(try tail(of: files[2]))
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let said = try tail(of: files[2]).split(whereSeparator: \.isNewline)
      let last = said.last { !isProgress($0) }.map(String.init) ?? "it said nothing"
      throw ProgramTrouble.failed(converter.program, reason: String(last.prefix(200)))
    }
    return [UInt8](try Data(contentsOf: files[1]))
  }

  /// Seconds between two looks at a program that runs.
  private static let glance = 0.2
  /// Bytes of what a program says that are looked at.
  private static let mostSaid: UInt64 = 4096

  /// A small file may be one that fills the disk when it is unpacked.
  private static func size(of file: URL) -> Int {
    var status = stat()
    return stat(file.path, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func tail(of file: URL) throws -> String {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    let size = try handle.seekToEnd()
    try handle.seek(toOffset: size - min(size, mostSaid))
    return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
  }

  private static func isProgress(_ line: Substring) -> Bool {
    line.hasPrefix("INFO:") || line.hasPrefix("WARNING:")
  }
}
