import Exchange
import Foundation
import ProcessModel
import Testing

@Suite struct RoundTripTests {
  /// Workspaces to try; `ROUND_TRIPS=100000 swift test` tries more.
  private static let count =
    ProcessInfo.processInfo.environment["ROUND_TRIPS"].flatMap { Int($0) } ?? 400
  private static let blocks = Array(0..<8)

  @Test(arguments: blocks) func markdownFolderComesBackAsItWas(block: Int) throws {
    for seed in stride(from: block, to: Self.count, by: Self.blocks.count) {
      let workspace = RandomWorkspace.make(seed: UInt64(seed))
      let files = MarkdownFormat.files(for: workspace, only: nil)
      let back = try MarkdownReader.workspace(
        from: files.map { ($0.path, $0.bytes) }, mint: { "minted" })
      let isSame = back.workspace == workspace
      try #require(isSame, "seed \(seed): \(Difference(workspace, back))")
      let isUnchanged = back.documents.allSatisfy { $0.state == ContentHash(of: $0.document) }
      try #require(isUnchanged, "seed \(seed)")
    }
  }

  @Test(arguments: blocks) func jsonComesBackAsItWas(block: Int) throws {
    for seed in stride(from: block, to: Self.count, by: Self.blocks.count) {
      let workspace = RandomWorkspace.make(seed: UInt64(seed))
      let (back, states, _) = try JSONReader.workspaceAndStates(
        from: JSONFormat.text(of: workspace), named: "x.json")
      let isUnchanged = back.documents.allSatisfy { states[$0.id] == ContentHash(of: $0) }
      let isSame = back == workspace && isUnchanged
      try #require(isSame, "seed \(seed)")
    }
  }
}
