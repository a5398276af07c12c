/// The most memory that `status` holds on a large workspace.
enum MemoryFigures {
  static func measure(_ lab: Lab) throws -> [Figure] {
    // Another process makes the workspace: what this one held when it starts a program counts as
    // held by the program.
    let file = lab.path("large.way")
    try Child(program: CommandLine.arguments[0], arguments: [file, "10000"]).run()
    let run = try Child(program: lab.way, arguments: ["-f", file, "status"]).run()
    return [
      Figure(
        name: "memory of status, 10,000 documents", ours: run.peakMegabytes,
        peer: .init(name: "the promise", value: 60), unit: "MB", target: 1)
    ]
  }
}
