import ArgumentParser
import ProcessModel

struct ChartCommand: Command {
  static let page = Page(
    "chart", alsoKnownAs: ["seats"], .chart, usage: "chart",
    summary: "Show the Accountability Chart.",
    paragraph:
      "Every seat with the person in it and what it answers for, drawn under the seat it reports to.",
    examples: [
      .init("chart", "draws the chart"), .init("chart --json", "gives it to another program"),
    ])

  /// One seat for `--json`.
  struct Row: Encodable, Sendable {
    var seat: String
    var holder: String?
    var reportsTo: String?
    var roles: [String]

    init(_ seat: Seat, _ chart: Chart) {
      self.seat = seat.name
      holder = chart.holder(of: seat)?.name
      reportsTo = chart.name(of: seat.reportsTo)
      roles = seat.roles
    }
  }

  func run(in session: inout Session) throws -> Reply {
    let chart = try session.chart()
    guard !chart.seats.isEmpty else {
      return .say(
        "The chart has no seats yet. \("seat new NAME, held by PERSON", .command) adds one, and so does naming an owner.",
        payload: [Row]())
    }
    let tops = chart.seats.filter { $0.reportsTo.flatMap(chart.seat) == nil }
    let lines = tops.sorted { $0.name < $1.name }.flatMap { Self.lines($0, chart, []) }
    return Reply([.tree(lines)], payload: chart.seats.map { Row($0, chart) })
  }

  private static func lines(_ seat: Seat, _ chart: Chart, _ branches: [Bool]) -> [Block.TreeLine] {
    var lines = [line(seat, chart, branches: branches)]
    // A chart that came from elsewhere may run in a circle; nobody stands so deep in a real one.
    guard branches.count < 20 else { return lines }
    let below = chart.seats(reportingTo: seat.id).sorted { $0.name < $1.name }
    for (index, next) in below.enumerated() {
      lines += self.lines(next, chart, branches + [index < below.count - 1])
    }
    return lines
  }

  static func line(_ seat: Seat, _ chart: Chart, branches: [Bool]) -> Block.TreeLine {
    let holder = chart.holder(of: seat).map { " · \($0.name)" } ?? ""
    let roles = seat.roles.isEmpty ? "" : " · " + seat.roles.joined(separator: ", ")
    return .init(branches: branches, text: "\(seat.name, .strong)\(holder)\(roles, .quiet)")
  }
}
