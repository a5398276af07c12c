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
}
