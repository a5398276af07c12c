import Workbench

/// What a person waits for in a workspace of 10,000 documents, beside one of ten.
enum SizeFigures {
  static func measure(_ lab: Lab) throws -> [Figure] {
    let title = MadeUpCompany.firstTitle
    let paths = [("large.way", 10_000), ("small.way", 10)].map { (lab.path($0.0), $0.1) }
    for (path, size) in paths where World.live().files.kind(path) == nil {
      try Child(program: CommandLine.arguments[0], arguments: [path, "\(size)"]).run()
    }
    var desks = try paths.map { try Desk(workspace: $0.0) }
    let waits: [(name: String, wait: (inout Desk) throws -> Void)] = [
      ("use TITLE", { try $0.type("use \(title)") }),
      ("use BEGINNING", { try $0.type("use \(title.dropLast(3))") }),
      ("show", { try $0.type("show") }),
      ("step", { try $0.type("step The team agrees the price and writes it down") }),
      ("Tab behind a beginning", { $0.pressTab(behind: "use water treatment for l") }),
      ("Tab behind use", { $0.pressTab(behind: "use ") }),
    ]
    let part = paths.map {
      Child(program: lab.way, arguments: ["-f", $0.0, "use", String(title.dropFirst(3))])
    }
    let whole = try Lab.medians(rounds: 100, part.map { child in { try child.run().milliseconds } })
    let byPart = Figure(
      name: "way -f FILE use PART, 10,000 documents", ours: whole[0],
      peer: .init(name: "way, 10 documents", value: whole[1]), target: 2)
    return try [byPart]
      + waits.map { name, wait in
        for index in desks.indices { try desks[index].type("use \(title)") }
        let medians = try Lab.medians(
          rounds: 100,
          desks.indices.map { index in
            {
              let start = ContinuousClock.now
              try wait(&desks[index])
              return start.duration(to: .now).milliseconds
            }
          })
        return Figure(
          name: "\(name), 10,000 documents", ours: medians[0],
          peer: .init(name: "way, 10 documents", value: medians[1]), target: 2)
      }
  }

  /// Somebody at work in one workspace.
  private struct Desk {
    private var workbench: Workbench

    init(workspace: String) throws {
      let world = World.live()
      var session = Session(world: world, door: .script)
      session.ledger = try world.openWorkspace(workspace)
      workbench = Workbench(session)
    }

    mutating func type(_ line: String) throws {
      _ = try workbench.respond(to: line)
      _ = workbench.prompt
    }

    func pressTab(behind line: String) { _ = workbench.completions(of: line) }
  }
}
