import Foundation
import ProcessModel
import Testing

@testable import Store

@Suite struct TwoWritersTests {
  @Test("Two windows write in turns, and each sees at once what the other has kept")
  func twoWindows() throws {
    let folder = try TemporaryFolder()
    let one = try WorkspaceFile.acme(in: folder)
    let other = try WorkspaceFile(opening: one.path)
    for number in 1...20 {
      try one.step("One \(number)")
      try other.step("Other \(number)", by: ben)
      #expect(try one.steps()?.count == 2 * number)
    }
    #expect(try one.workspace() == other.workspace())
    #expect(try one.history(of: nil, limit: nil) == other.history(of: nil, limit: nil))
  }

  @Test("Whoever waits looks again and again, but not for ever")
  func patience() {
    #expect(Patience.looksAgain(after: 0))
    #expect(Patience.looksAgain(after: 1_999))
    #expect(!Patience.looksAgain(after: 2_000))
  }

  @Test("Two programs that each make hundreds of changes at once lose none")
  func twoPrograms() async throws {
    let folder = try TemporaryFolder()
    let file = try WorkspaceFile.acme(in: folder)
    let path = file.path
    func program(_ name: String) async {
      await #expect(processExitsWith: .success) { [path = path as String, name = name as String] in
        let file = try WorkspaceFile(opening: path)
        let author = Signature(author: name, at: noon)
        for number in 1...200 {
          try file.step("\(name) \(number)", by: author)
        }
      }
    }
    async let one: Void = program("One")
    async let two: Void = program("Two")
    _ = await (one, two)

    let steps = try #require(try file.steps())
    for name in ["One", "Two"] {
      #expect(steps.filter { $0.hasPrefix(name) }.count == 200)
      #expect(try file.history(of: nil, limit: nil).filter { $0.author == name }.count == 200)
    }
    #expect(try file.isSound())
  }
}
