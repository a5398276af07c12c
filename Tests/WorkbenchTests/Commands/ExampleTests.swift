import Foundation
import Testing

@testable import Workbench

/// Every example of a help page is typed into the sample company, with Sales as the current document.
@Suite struct ExampleTests {
  /// What has to be said before, where an example takes something back or away.
  private static let before: [String: [String]] = [
    "caution 2 none": ["caution 2 The water is still hot"],
    "picture 2 none": ["picture 2 valve.svg"],
    "undo": ["step One more"],
    "undo #3": ["step One more", "step And one"],
    "redo": ["step One more", "undo"],
    "redo --json": ["step One more", "undo"],
    "detach send an invoice from 5": ["attach send an invoice to 5"],
    "detach warranty claims": ["attach warranty claims"],
    "rename Sales to Winning work": ["use marketing"],
    "split 3": ["edit 3 to Measure the room, price the job and send the quote"],
    "split 3 at and": ["edit 3 to Measure the room and price the job"],
    "waive 1 because the auditor asks for it": ["edit 1 to Click New and press Save"],
    "fix 1": ["edit 1 to Click New and press Save"],
  ]

  @Test(arguments: CommandList.pages.flatMap { page in page.examples.map(\.line) })
  func anExampleOfAHelpPageWorks(_ line: String) throws {
    let drawer = Drawer([
      "our-way.json": try Self.export.get(), "old-procedures/quote.md": "# Quote\n\n1. Click New\n",
      "valve.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    ])
    // A copy is written by the ledger itself, to a real disk.
    if line.hasPrefix("copy") {
      drawer.home = FileManager.default.temporaryDirectory.path + "/copy-\(UUID().uuidString)"
      try FileManager.default.createDirectory(
        atPath: drawer.home + "/Desktop", withIntermediateDirectories: true)
    }
    defer { if line.hasPrefix("copy") { try? FileManager.default.removeItem(atPath: drawer.home) } }
    var talk = try Talk.sample(drawer: drawer)
    for name in ["plumbing.way", "clients/acme.way"] {
      drawer.addFolders(above: drawer.home + "/" + name)
      _ = try talk.session.world.createWorkspace(drawer.home + "/" + name)
    }
    try talk.type("use sales")
    for line in Self.before[line] ?? [] { try talk.type(line) }
    let reply = try talk.reply(to: line)
    #expect(
      !reply.blocks.isEmpty || talk.session.entry != nil || reply.next != .carryOn,
      "“\(line)” says nothing")
    if line.hasSuffix(" --json") { #expect(reply.wantsJSON) }
  }

  private static let export = Result {
    let drawer = Drawer()
    var talk = try Talk("new sop Returns", drawer: drawer)
    try talk.type("export json to our-way.json")
    return try #require(drawer.text(at: "our-way.json"))
  }
}
