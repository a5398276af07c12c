import Exchange
import Foundation

extension Programs {
  /// - Parameters:
  ///   - path: The folders to look for programs in, parted by colons.
  ///   - listening: Begins to listen while a program runs; what it gives says whether the person
  ///     has stopped it.
  package static func live(
    searching path: String, listening: @escaping () -> () -> Bool = Interruption.listening
  ) -> Programs {
    Programs { converter, input, hears throws(ProgramTrouble) in
      let program = converter.program
      let places = path.split(separator: ":").map { "\($0)/\(program)" }
      guard let place = places.first(where: FileManager.default.isExecutableFile) else {
        throw .missing(program)
      }
      do {
        return try run(converter, at: place, input, hears, isStopped: listening())
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
    _ converter: Converter, at place: String, _ input: [UInt8], _ hears: (String) -> Void,
    isStopped: () -> Bool
  ) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "waywright-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["input", "output", "errors"].map { folder.appending(path: $0) }
    do throws(FileTrouble) {
      let disk = Files.live()
      try disk.makePrivateFolder(folder.path)
      for (name, bytes) in converter.files {
        try disk.create(bytes, folder.appending(path: name).path)
      }
      try disk.create(input, files[0].path)
      for file in files[1...] { try disk.create([], file.path) }
    } catch {
      throw ProgramTrouble.notGiven(converter.program, reason: error.reason)
    }
    let process = Process()
    process.executableURL = URL(filePath: place)
    process.arguments = converter.arguments
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    let start = ContinuousClock.now
    try process.run()
    var hasEnded = false
    defer {
      if !hasEnded {
        stop(process)
        end.wait()
      }
    }
    while !hasEnded {
      hasEnded = end.wait(timeout: .now() + glance) == .success
      if isStopped() { throw ProgramTrouble.stopped }
      if let reason = excess(of: converter, files) {
        throw ProgramTrouble.failed(converter.program, reason: reason)
      }
      if hasEnded { break }
      if ContinuousClock.now - start > .seconds(converter.seconds) {
        throw ProgramTrouble.tookTooLong(converter.program, seconds: converter.seconds)
      }
      hears(tail(of: files[2]))
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let last =
        tail(of: files[2]).split(whereSeparator: \.isNewline)
        .last { !isProgress($0) }.map(String.init) ?? "it said nothing"
      throw ProgramTrouble.failed(converter.program, reason: String(last.prefix(200)))
    }
    guard let output = try? Data(contentsOf: files[1]) else {
      throw ProgramTrouble.failed(converter.program, reason: "what it wrote could not be read")
    }
    return [UInt8](output)
  }

  /// Seconds between two looks at a program that runs.
  private static let glance = 0.2
  /// Bytes of what a program says that are looked at.
  private static let mostSaid: UInt64 = 4096
  /// Bytes that a program may say of itself before it is stopped.
  private static let mostTalk = 16 << 20

  /// Ends a program with all that it has started, which are one group.
  private static func stop(_ process: Process) {
    let leader = process.processIdentifier
    if kill(-leader, SIGKILL) != 0 { kill(leader, SIGKILL) }
  }

  /// What is too much of what a program wrote; nil where nothing is. A small file may be one that fills
  /// the disk when it is unpacked.
  private static func excess(of converter: Converter, _ files: [URL]) -> String? {
    if size(of: files[1]) > converter.mostBytes {
      return "it wrote more than \(converter.mostBytes >> 20) MB"
    }
    return size(of: files[2]) > mostTalk
      ? "it wrote more than \(mostTalk >> 20) MB of messages" : nil
  }

  private static func size(of file: URL) -> Int {
    var status = stat()
    return stat(file.path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The newest of what a program says; nothing where that cannot be read.
  private static func tail(of file: URL) -> String {
    guard let handle = try? FileHandle(forReadingFrom: file) else { return "" }
    defer { try? handle.close() }
    guard let size = try? handle.seekToEnd(),
      (try? handle.seek(toOffset: size - min(size, mostSaid))) != nil,
      let said = try? handle.readToEnd()
    else { return "" }
    return String(decoding: said, as: UTF8.self)
  }

  private static func isProgress(_ line: Substring) -> Bool {
    line.hasPrefix("INFO:") || line.hasPrefix("WARNING:")
  }
}
