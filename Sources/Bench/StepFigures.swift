import Foundation
import Workbench

/// A thousand steps in one script, each durable by itself.
enum StepFigures {
  private static let documents = 50
  private static let steps = 20

  static func measure(_ lab: Lab) throws -> [Figure] {
    let empty = lab.path("empty.way")
    let start = (1...documents).map { "new core process Process \($0)" }.joined(separator: "\n")
    try Child(program: lab.way, arguments: [empty], input: lab.write(start, to: "start.script"))
      .run()
    let script = try lab.write(script, to: "steps.script")
    let statements = try recorded(lab)
    let inserts = try lab.write(inserts, to: "inserts.sql")

    let medians = try Lab.medians(
      rounds: 7,
      [
        {
          let file = try lab.copy("empty.way", to: "ours.way")
          return try Child(program: lab.way, arguments: [file], input: script).run().milliseconds
        },
        {
          let file = try lab.copy("empty.way", to: "theirs.way")
          return try Child(program: lab.sqlite3, arguments: [file], input: statements).run()
            .milliseconds
        },
        {
          let file = lab.path("inserts-\(UUID().uuidString).db")
          return try Child(program: lab.sqlite3, arguments: [file], input: inserts).run()
            .milliseconds
        },
      ])
    return [
      Figure(
        name: "1,000 steps in a script", ours: medians[0],
        peer: .init(name: "sqlite3, the same statements", value: medians[1]), target: 1.5),
      Figure(
        name: "1,000 steps in a script", ours: medians[0],
        peer: .init(name: "sqlite3, 1,000 single-row inserts", value: medians[2]), target: 3),
    ]
  }

  private static var script: String {
    (1...documents).map { document in
      let lines = (1...steps).map { "step The team agrees point \($0) and writes it down" }
      return (["use Process \(document)"] + lines).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// What the script makes of SQL.
  private static func recorded(_ lab: Lab) throws -> String {
    let file = try lab.copy("empty.way", to: "recorded.way")
    let path = lab.path("statements.sql")
    try StatementTrace.record(to: path) {
      var world = World.live()
      world.environment = [:]
      var session = Session(world: world, door: .script)
      session.ledger = try world.openWorkspace(file)
      var workbench = Workbench(session)
      for line in script.split(separator: "\n") {
        _ = workbench.prompt
        _ = try workbench.respond(to: String(line))
      }
    }
    return path
  }

  private static var inserts: String {
    let settings = """
      PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;
      CREATE TABLE step (id INTEGER PRIMARY KEY, text TEXT NOT NULL);

      """
    return (1...(documents * steps)).reduce(into: settings) { text, number in
      text +=
        "INSERT INTO step (text) VALUES ('The team agrees point \(number) and writes it down');\n"
    }
  }
}
