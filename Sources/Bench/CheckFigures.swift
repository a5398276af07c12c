import LevelChecker
import ProcessModel
import Store
import Workbench

/// What a check of a whole workspace takes beside reading its texts alone, and what the next one takes.
enum CheckFigures {
  static func measure(_ lab: Lab) throws -> [Figure] {
    let file = lab.path("large.way")
    if World.live().files.kind(file) == nil {
      try Child(program: CommandLine.arguments[0], arguments: [file, "10000"]).run()
    }
    var check = Child(program: lab.way, arguments: ["-f", file, "check", "all"])
    check.mayFind = true
    let runs = try (0..<3).map { _ in try check.run() }
    let bare = try bareMilliseconds(file)
    let again = try secondCheck(file)
    return [
      Figure(
        name: "check all, 10,000 documents, whole process",
        ours: runs.map(\.milliseconds).median,
        peer: .init(name: "the same texts, in memory", value: bare), target: 2),
      Figure(
        name: "check all after one edit", ours: again.second,
        peer: .init(name: "the first", value: again.first), target: 0.25),
      Figure(
        name: "memory of check all, 10,000 documents", ours: runs.map(\.peakMegabytes).median,
        peer: .init(name: "the promise", value: 100), unit: "MB", target: 1),
    ]
  }

  /// The level-checker on the texts of the file, without the file.
  private static func bareMilliseconds(_ file: String) throws -> Double {
    let documents = try World.live().openWorkspace(file).workspace().documents
    let checker = LevelChecker()
    return try Lab.medians(
      rounds: 3,
      [
        {
          let start = ContinuousClock.now
          for document in documents { _ = checker.brief(on: document, in: .none) }
          return start.duration(to: .now).milliseconds
        }
      ])[0]
  }

  private static func secondCheck(_ file: String) throws -> (first: Double, second: Double) {
    let world = World.live()
    var session = Session(world: world, door: .script)
    session.ledger = try world.openWorkspace(file)
    var workbench = Workbench(session)
    func time(_ line: String) throws -> Double {
      let start = ContinuousClock.now
      _ = try workbench.respond(to: line)
      return start.duration(to: .now).milliseconds
    }
    let first = try time("check all")
    _ = try time("use \(MadeUpCompany.firstTitle)")
    _ = try time("step The team agrees the price and writes it down")
    return (first, try time("check all"))
  }
}
