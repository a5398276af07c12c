@testable import Workbench

extension Talk {
  /// A copy of a workspace in which Ben has changed what Ana has changed as well.
  static func afterBoth(
    _ ours: [String], _ theirs: [String], door: Session.Door = .workbench
  ) throws -> Talk {
    let drawer = Drawer()
    var talk = try Talk(
      "new core process Sales", "purpose Win work.", "step Qualify", "bullet Need", "step Quote",
      "step Close", "seat new Estimator", "seat new Sales Lead", "seat new Integrator",
      drawer: drawer)
    let copy = try drawer.copied("/home/ana/acme.way", to: "/home/ana/copy.way")
    var other = try Talk(on: copy, drawer: drawer, author: "Ben")
    try other.type("use sales")
    for line in theirs { try other.type(line) }
    for line in ours { try talk.type(line) }
    talk.workbench.session.door = door
    return talk
  }

  /// Two places that Ana and Ben have both changed.
  static let ours = ["edit 2 to Send the quote", "purpose Win good work."]
  static let theirs = ["edit 2 to Quote within a day", "purpose Win work that pays."]
}
