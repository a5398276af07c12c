import Exchange
import Foundation
import Testing

@testable import Workbench

/// The real disk and the real programs.
@Suite struct LiveWorldTests {
  private let files = Files.live()
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "live-\(UUID().uuidString)").path

  private func permissions(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test func aPrivateFolderIsNobodyElsesFromTheStart() throws {
    try files.makePrivateFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try permissions(folder) == 0o700)
    #expect(throws: FileTrouble.self) { try files.makePrivateFolder(folder) }
  }

  @Test(arguments: [0, 1, 4095, 65_536, 65_537, 300_000])
  func aFileIsReadWhole(length: Int) throws {
    try files.makePrivateFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try files.write(bytes, "\(folder)/a")
    #expect(try files.read("\(folder)/a") == bytes)
  }

  @Test func aProgramThatDoesNotEndIsStopped() throws {
    let programs = Programs.live(searching: "/usr/bin:/bin")
    let lost = Converter(program: "sleep", arguments: ["600"], seconds: 0)
    #expect(throws: ProgramTrouble.tookTooLong("sleep", seconds: 0)) {
      try programs.run(lost, [])
    }
  }

  @Test func aProgramThatEndsInTimeGivesWhatItWrote() throws {
    let programs = Programs.live(searching: "/usr/bin:/bin")
    #expect(try programs.run(Converter(program: "cat", arguments: []), [65, 66]) == [65, 66])
  }

  @Test func aProgramThatFillsTheDiskIsStopped() throws {
    let programs = Programs.live(searching: "/usr/bin:/bin")
    let endless = Converter(program: "yes", arguments: [], seconds: 60, mostBytes: 1 << 20)
    #expect(throws: ProgramTrouble.failed("yes", reason: "it wrote more than 1 MB")) {
      try programs.run(endless, [])
    }
  }

  @Test func aProgramThatWroteTooMuchBeforeAnybodyLookedGivesNothing() throws {
    let programs = Programs.live(searching: "/usr/bin:/bin")
    let quick = Converter(
      program: "head", arguments: ["-c", "3000000", "/dev/zero"], mostBytes: 1 << 20)
    #expect(throws: ProgramTrouble.failed("head", reason: "it wrote more than 1 MB")) {
      try programs.run(quick, [])
    }
  }

  @Test func aProgramThatTalksWithoutEndIsStopped() throws {
    let programs = Programs.live(searching: "/usr/bin:/bin")
    let talker = Converter(program: "sh", arguments: ["-c", "exec yes >&2"], seconds: 60)
    let reason = "it wrote more than 16 MB of messages"
    #expect(throws: ProgramTrouble.failed("sh", reason: reason)) {
      try programs.run(talker, [])
    }
  }

  @Test func aProgramIsStoppedWhenThePersonSaysSo() throws {
    let programs = Programs.live(searching: "/usr/bin:/bin") { { true } }
    #expect(throws: ProgramTrouble.stopped) {
      try programs.run(Converter(program: "sleep", arguments: ["600"]), [])
    }
  }

  @Test func whatAStoppedProgramStartedEndsWithIt() throws {
    try files.makePrivateFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let pipe = "\(folder)/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let reading = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reading) }
    let programs = Programs.live(searching: "/usr/bin:/bin")
    let parent = Converter(
      program: "sh", arguments: ["-c", "(echo on; exec sleep 600) > '\(pipe)' & wait"], seconds: 1)
    #expect(throws: ProgramTrouble.tookTooLong("sh", seconds: 1)) {
      try programs.run(parent, [])
    }
    var said = [UInt8](repeating: 0, count: 8)
    #expect(read(reading, &said, said.count) == 3)
    // The end of the pipe is seen when nobody holds it any more.
    var ending = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    #expect(poll(&ending, 1, 10_000) == 1)
    #expect(read(reading, &said, said.count) == 0)
  }

  @Test func aProgramWhoseFilesCannotBeWrittenIsNotRun() throws {
    let programs = Programs.live(searching: "/usr/bin:/bin")
    let cat = Converter(program: "cat", arguments: [], files: ["nowhere/a": []])
    #expect(throws: ProgramTrouble.notGiven("cat", reason: "no such file or directory")) {
      try programs.run(cat, [])
    }
  }
}
