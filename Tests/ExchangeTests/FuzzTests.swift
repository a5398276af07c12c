import Exchange
import Foundation
import ProcessModel
import Testing

/// Files that were damaged on their way: every reader answers or refuses, and never falls over.
@Suite struct FuzzTests {
  /// Damaged files to try; `FUZZ=1000000 swift test` tries more.
  private static let count =
    ProcessInfo.processInfo.environment["FUZZ"].flatMap { Int($0) } ?? 200

  @Test(arguments: [0, 1]) func readersAnswerOrRefuse(half: Int) {
    for seed in stride(from: half, to: Self.count, by: 2) {
      var random = Seeded(UInt64(seed) &+ 1_000_000)
      let workspace = RandomWorkspace.make(seed: UInt64(seed / 10))
      var files = MarkdownFormat.files(for: workspace, only: nil)
      for index in files.indices { files[index].bytes = damaged(files[index].bytes, &random) }
      _ = try? MarkdownReader.workspace(
        from: files.map { ($0.path, $0.bytes) }, mint: Fixtures.mint())
      for file in files {
        _ = try? MarkdownReader.readForCheck(file.bytes, path: file.path)
      }
      _ = try? JSONReader.workspace(from: damaged(JSONFormat.text(of: workspace), &random))
    }
  }

  @Test(arguments: [0, 1]) func readersOfListsAnswerOrRefuse(half: Int) {
    for seed in stride(from: half, to: Self.count, by: 2) {
      var random = Seeded(UInt64(seed) &+ 3_000_000)
      let lines = (0..<random.count(0...20)).map { _ in
        String(repeating: random.pick([" ", "\t", "  "]), count: random.count(0...4))
          + random.pick([
            "- ", "1. ", "a) ", "1A ", "• ", "(2) ", "", "Step 3: ", "\"", "x;y,", "| 1 | ",
            "| Step | Who |\n|---|---|\n| 1 | ",
            "![p](q.png) ", "## ",
          ])
          + HostileText.raw(&random, pieces: HostileText.words + [",", ";", "\"", "\"\""])
      }
      for path in ["a.txt", "a.csv", "a.docx"] {
        let bytes = damaged(Fixtures.bytes(lines.joined(separator: "\n")), &random)
        _ = try? MarkdownReader.workspace(
          of: [path], mint: Fixtures.mint(), bytes: { _ in bytes })
      }
    }
  }

  /// What a damaged file still says goes out and comes back like anything else.
  @Test(arguments: [0, 1]) func whatComesInGoesOutAndComesBack(half: Int) throws {
    for seed in stride(from: half, to: Self.count, by: 2) { try comesBack(seed) }
  }

  /// Seeds whose files once came back otherwise.
  @Test(arguments: [
    // A bullet of nothing but a mark that goes on the character before it.
    420_210, 1_406_365,
  ])
  func whatWasFoundOnceComesBack(seed: Int) throws { try comesBack(seed) }

  private func comesBack(_ seed: Int) throws {
    var random = Seeded(UInt64(seed) &+ 2_000_000)
    let text =
      HostileText.raw(&random, pieces: HostileText.words + HostileText.breaks)
      + HostileText.raw(&random, pieces: HostileText.words + HostileText.breaks)
    let bytes = Fixtures.bytes("# T\n\n" + text)
    guard
      let incoming = try? MarkdownReader.workspace(
        from: [("a.md", bytes)], mint: Fixtures.mint())
    else { return }
    let workspace = incoming.workspace
    let files = MarkdownFormat.files(for: workspace, only: nil)
    let back = try MarkdownReader.workspace(
      from: files.map { ($0.path, $0.bytes) }, mint: { "minted" })
    let isSame = back.workspace == workspace
    try #require(isSame, "seed \(seed): \(Difference(workspace, back))")
  }

  private func damaged(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<random.count(1...6) {
      let place = random.count(0...bytes.count)
      let end = min(place + random.count(0...30), bytes.count)
      switch random.count(0...5) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: random.count(0...bytes.count))
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default:
        let piece = random.pick(HostileText.words + HostileText.breaks)
        bytes.insert(contentsOf: Array(piece.utf8), at: place)
      }
    }
    return bytes
  }
}
