import Foundation
import ProcessModel
import Synchronization
import Testing

@testable import Store

@Suite struct CrashTests {
  @Test(
    "What was acknowledged before a program was killed in the middle of a change is there",
    arguments: [1, 2, 5, 12, 30])
  func killed(acknowledged least: Int) async throws {
    let folder = try TemporaryFolder()
    let path = try WorkspaceFile.acme(in: folder).path
    let result = await #expect(
      processExitsWith: .signal(SIGKILL), observing: [\.standardOutputContent]
    ) { [path = path as String, least = least as Int] in
      let file = try WorkspaceFile(opening: path)
      Thread.detachNewThread { [least] in
        // A journal beside the file means that a change is under way.
        while Crash.kept.load(ordering: .acquiring) < least || access("\(path)-journal", F_OK) != 0
        {}
        for _ in 0..<(least * 997) { _ = access(path, F_OK) }
        kill(getpid(), SIGKILL)
      }
      for number in 1... {
        let change = try #require(try file.step("Step \(number)"))
        print("kept", change.number)
        fflush(nil)
        Crash.kept.store(number, ordering: .releasing)
      }
    }
    let output = String(decoding: try #require(result).standardOutputContent, as: UTF8.self)
    let acknowledged = output.split(separator: "\n").filter { $0.hasPrefix("kept") }.count
    #expect(acknowledged >= least)

    let file = try WorkspaceFile(opening: path)
    let steps = try #require(try file.steps())
    #expect(steps == (1...steps.count).map { "Step \($0)" })
    // A change may be kept that the program had no time to acknowledge.
    #expect((acknowledged...acknowledged + 1).contains(steps.count))
    #expect(try file.history(of: nil, limit: nil).count == steps.count + 1)
    #expect(try file.isSound())
    try file.step("Life goes on")
    #expect(try folder.names == ["acme.way"])
  }
}

/// How many changes the program that will be killed has acknowledged.
private enum Crash {
  static let kept = Atomic(0)
}
