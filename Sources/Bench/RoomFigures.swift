import PseudoTerminal
import Workbench

/// What a room waits for at the terminal: the echo of a key, the list behind Tab, an answer to a search,
/// and how many keys a process takes.
enum RoomFigures {
  static func measure(_ lab: Lab) throws -> [Figure] {
    if World.live().files.kind(lab.path("large.way")) == nil {
      try Child(program: CommandLine.arguments[0], arguments: [lab.path("large.way"), "10000"])
        .run()
    }
    // Of its own, since what is typed here would make one document longer than its peers.
    let large = try lab.copy("large.way", to: "room.way")
    return try [keystrokes(lab), echo(lab, large), tab(lab, large), search(large)]
  }

  /// A Core Process of eight steps with three bullets each, from an open workspace to a saved document.
  private static func keystrokes(_ lab: Lab) throws -> Figure {
    var keys = ["new c\tSales\r", "draft\r"]
    for stage in TypedProcess.stages {
      keys.append(stage.title + "\r")
      keys += stage.bullets.map { "\t" + $0 + "\r" }
    }
    keys.append("\r")
    let file = lab.path("typed.way")
    let terminal = try PseudoTerminal(
      lab.way, [file], environment: ["HOME": "/nonexistent", "LOGNAME": "bench"])
    for line in keys { try terminal.type(line) }
    try terminal.type("quit\r")
    guard try terminal.exitCode() == 0 else {
      throw Trouble("The process was not typed to its end.")
    }
    let typed = try World.live().openWorkspace(file).workspace().documents.first
    let text = typed.map { [$0.title] + $0.addressedLines.map(\.text) } ?? []
    guard text == ["Sales"] + TypedProcess.lines else {
      throw Trouble("What was typed is not what was kept.")
    }
    return Figure(
      name: "keys for 8 steps with 3 bullets each",
      ours: Double(keys.reduce(0) { $0 + $1.count }),
      peer: .init(name: "characters of its text", value: Double(text.reduce(0) { $0 + $1.count })),
      unit: "keys", target: 1.05)
  }

  /// Both programs are typed at in turn, so that what else the machine does meets them alike.
  private static func echo(_ lab: Lab, _ large: String) throws -> Figure {
    let way = try Keyboard(lab.way, [large], prompt: "Hundred")
    try way.enter("use \(MadeUpCompany.firstTitle)", prompt: "Hundred")
    try way.enter("draft", prompt: "8 (empty line ends)")
    let plain = try Keyboard(lab.program("plain-editor"), [], prompt: "1 (empty line ends)")
    var ours: [Double] = []
    var theirs: [Double] = []
    for (number, line) in TypedProcess.lines.enumerated() {
      for key in line {
        ours.append(try way.echo(of: key))
        theirs.append(try plain.echo(of: key))
      }
      try way.enter("", prompt: "\(9 + number) (empty line ends)")
      try plain.enter("", prompt: "1 (empty line ends)")
    }
    return Figure(
      name: "key to echo with the meter, 99th percentile", ours: ours.percentile(99),
      peer: .init(name: "libedit alone", value: theirs.percentile(99)), target: 3)
  }

  private static func tab(_ lab: Lab, _ large: String) throws -> Figure {
    let way = try Keyboard(lab.way, [large], prompt: "Hundred")
    let times = try (0..<120).map { _ in
      _ = try way.picture(after: "\u{15}use water\t")
      return try way.picture(after: "\t")
    }
    return Figure(
      name: "list behind Tab, 10,000 documents, 99th percentile", ours: times.percentile(99),
      peer: .init(name: "the promise", value: 30), target: 1)
  }

  private static func search(_ large: String) throws -> Figure {
    let world = World.live()
    var session = Session(world: world, door: .workbench)
    session.ledger = try world.openWorkspace(large)
    var workbench = Workbench(session)
    // The first one brings the index up to date.
    for line in ["search boilers", "use \(MadeUpCompany.firstTitle)"] {
      _ = try workbench.respond(to: line)
    }
    let words = ["price write", "boiler land", "client promise call", "enginee nearest", "tablet"]
    let times = try (0..<100).map { round in
      let start = ContinuousClock.now
      _ = try workbench.respond(to: "search \(words[round % words.count])")
      return start.duration(to: .now).milliseconds
    }
    return Figure(
      name: "search, 10,000 documents, 99th percentile", ours: times.percentile(99),
      peer: .init(name: "the promise", value: 20), target: 1)
  }
}
