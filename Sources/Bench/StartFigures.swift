/// Starting, answering `status` on the sample company and ending, as a whole process.
enum StartFigures {
  static func measure(_ lab: Lab) throws -> [Figure] {
    let file = lab.path("sample.way")
    try Child(program: lab.way, arguments: ["sample", file]).run()
    let status = Child(program: lab.way, arguments: ["-f", file, "status"])
    let select = Child(program: lab.sqlite3, arguments: [file, "select 1"])
    let medians = try Lab.medians(
      rounds: 500,
      [{ try status.run().milliseconds }, { try select.run().milliseconds }])
    return [
      Figure(
        name: "start and status, sample company", ours: medians[0],
        peer: .init(name: "sqlite3 FILE \"select 1\"", value: medians[1]), target: 4)
    ]
  }
}
