import Foundation

/// Bringing the Markdown export of 10,000 documents in, beside what it takes at least: parsing those
/// files once and letting SQLite insert the same bytes.
enum ImportFigures {
  static func measure(_ lab: Lab) throws -> [Figure] {
    let large = lab.path("exported.way")
    try Child(program: CommandLine.arguments[0], arguments: [large, "10000"]).run()
    let folder = lab.path("way-markdown")
    try Child(
      program: lab.way, arguments: ["-f", large, "export", "markdown", "--to", folder]
    ).run()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".md") }.sorted()
    let all = lab.path("all.md")
    var text = Data()
    for name in names {
      text += try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      text += Data("\n\n".utf8)
    }
    try text.write(to: URL(filePath: all))
    let statements = try lab.write(
      """
      PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;
      CREATE TABLE file (name TEXT PRIMARY KEY, body TEXT);
      INSERT INTO file SELECT name, data FROM fsdir('\(folder)') WHERE data IS NOT NULL;
      """, to: "insert.sql")
    let (copy, table) = (lab.path("imported.way"), lab.path("inserted.db"))
    let way = Child(program: lab.way, arguments: ["-f", copy, "import", folder])
    let cmark = Child(program: "/usr/bin/cmark", arguments: [all])
    let sqlite = Child(program: lab.sqlite3, arguments: [table], input: statements)
    var peak = 0.0
    let medians = try Lab.medians(
      rounds: 3,
      [
        {
          try? FileManager.default.removeItem(atPath: copy)
          let run = try way.run()
          peak = max(peak, run.peakMegabytes)
          return run.milliseconds
        }, { try cmark.run().milliseconds },
        {
          try? FileManager.default.removeItem(atPath: table)
          return try sqlite.run().milliseconds
        },
      ])
    return [
      Figure(
        name: "import of Markdown, 10,000 documents", ours: medians[0],
        peer: .init(name: "6 × cmark and once sqlite3", value: 6 * medians[1] + medians[2]),
        target: 1),
      Figure(
        name: "memory of that import", ours: peak, peer: .init(name: "the promise", value: 150),
        unit: "MB", target: 1),
    ]
  }
}
