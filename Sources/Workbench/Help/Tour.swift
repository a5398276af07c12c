/// Plays a script of commands in a workspace of its own and keeps what was typed and answered.
struct Tour {
  let script: String

  /// - Throws: `Refusal` where a line of the script does not work.
  func play(in world: World) throws -> (blocks: [Block], lines: [String]) {
    var made = world
    made.files = .imagined
    var session = Session(world: made, door: .script, statedAuthor: "Guide")
    session.ledger = try world.scratchWorkspace()
    var workbench = Workbench(session)
    var blocks: [Block] = []
    var lines: [String] = []
    var remark: [Substring] = []
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") {
        remark.append(line.dropFirst(2))
        continue
      }
      if !remark.isEmpty {
        blocks.append(.heading("\(remark.joined(separator: " "))"))
        remark = []
      }
      guard !line.isEmpty else { continue }
      lines.append(String(line))
      blocks.append(.paragraph("> \(String(line), .command)"))
      blocks += try workbench.respond(to: String(line)).blocks
    }
    return (blocks, lines)
  }
}

extension Files {
  /// Files that are only imagined: whatever is written is forgotten.
  static var imagined: Files {
    Files(
      kind: { _ in nil },
      read: { path throws(FileTrouble) in
        throw FileTrouble(path: path, reason: "it is not there")
      },
      write: { _, _ throws(FileTrouble) in }, create: { _, _ throws(FileTrouble) in },
      makeFolder: { _ throws(FileTrouble) in }, makePrivateFolder: { _ throws(FileTrouble) in },
      remove: { _ throws(FileTrouble) in }, move: { _, _ throws(FileTrouble) in },
      removeFolder: { _ throws(FileTrouble) in }, settle: { _ in },
      names: { _ throws(FileTrouble) in [] }, currentFolder: { "/the-tour" })
  }
}
