import Foundation
import LevelChecker
import ProcessModel

/// How fast ordinary step text is checked, beside programs that read English in other ways.
enum ThroughputFigures {
  private static let bytes = 8_000_000

  static func measure(_ lab: Lab) throws -> [Figure] {
    let documents = documents()
    let text = documents.map { $0.lines.joined(separator: ".\n") + ".\n" }.joined()
    let file = try lab.write(text, to: "steps.txt")
    let checker = LevelChecker()
    let check: () throws -> Double = {
      let start = ContinuousClock.now
      for document in documents { _ = checker.brief(on: document, in: .none) }
      return start.duration(to: .now).milliseconds
    }
    let peers = [("style", 1 / 5.0, 5), ("diction", 1 / 50.0, 1)]
    return try peers.map { name, target, rounds in
      let peer = Child(program: "/usr/bin/\(name)", arguments: [file])
      let medians = try Lab.medians(
        rounds: rounds, [check, { try peer.run().milliseconds }])
      return Figure(
        name: "check of 8 MB of steps", ours: medians[0],
        peer: .init(name: "\(name), the same text", value: medians[1]), target: target)
    } + [typedStep(checker)]
  }

  /// A verdict on one typed step, which has to follow the typing.
  private static func typedStep(_ checker: LevelChecker) -> Figure {
    let times = (0..<1000).map { _ in
      let start = ContinuousClock.now
      _ = checker.reading(of: "Click New client in the CRM, type the name and press Save")
      return start.duration(to: .now).milliseconds
    }
    return Figure(
      name: "verdict on a typed step", ours: times.median,
      peer: .init(name: "the promise", value: 0.2), target: 1)
  }

  /// As many documents of a made-up company as give the text its length.
  private static func documents() -> [Document] {
    let company = MadeUpCompany(documents: 1000).documents
    var documents: [Document] = []
    var length = 0
    while length < bytes {
      let next = company[documents.count % company.count]
      documents.append(next)
      length += next.lines.reduce(0) { $0 + $1.utf8.count + 2 }
    }
    return documents
  }
}

extension Document {
  /// The texts of its steps and bullets, in reading order.
  fileprivate var lines: [String] {
    steps.flatMap { [$0.text] + $0.details.map(\.text) }
  }
}
