import Foundation
import ProcessModel
import Testing

@testable import Workbench

/// What happens where something is already at the place an export goes to.
@Suite struct ReplacingTests {
  private let drawer = Drawer()

  private func talk(_ door: Session.Door = .workbench) throws -> Talk {
    var talk = try Talk("new core process Sales", "step Quote", drawer: drawer)
    talk.workbench.session.door = door
    return talk
  }

  @Test func somebodyElsesFileIsAskedAbout() throws {
    drawer.put("mine", at: "all.json")
    var talk = try talk()
    #expect(
      try talk.type("export json to all.json") == [
        "/home/ana/all.json is there already and was not written by an export. Replace?"
      ])
    #expect(try talk.type("no") == ["Nothing was written."])
    #expect(drawer.text(at: "all.json") == "mine")
    try talk.type("export json to all.json")
    #expect(try talk.type("yes") == ["Replaced what was there: /home/ana/all.json"])
    #expect(drawer.text(at: "all.json")?.contains("\"Sales\"") == true)
  }

  @Test func inAScriptItStaysUnlessForced() throws {
    drawer.put("mine", at: "out/sales.md")
    drawer.put("{}", at: "all.json")
    var talk = try talk(.script)
    #expect(
      talk.refusal(of: "export markdown to out")
        == "/home/ana/out/sales.md is there already and was not written by an export; it was left as it is. Choose another place with to, or add --force to replace it."
    )
    #expect(drawer.names(in: "/home/ana/out") == ["sales.md"])
    #expect(talk.refusal(of: "export json to all.json").hasPrefix("/home/ana/all.json is there"))
    try talk.type("export markdown to out --force")
    #expect(drawer.text(at: "out/sales.md")?.contains("# Sales") == true)
    try talk.type("export json to all.json --force")
    #expect(drawer.text(at: "all.json")?.contains("\"Sales\"") == true)
  }

  @Test(arguments: ["export markdown to out", "export handbook with drafts to all.html"])
  func whatSomebodyChangedSinceIsNotReplacedUnasked(_ line: String) throws {
    var talk = try talk(.script)
    try talk.type(line)
    #expect(try talk.type(line)[0].hasPrefix("Replaced your earlier export: "))
    let name = line.hasSuffix("out") ? "out/sales.md" : "all.html"
    drawer.put("What the team wrote", at: name)
    #expect(
      talk.refusal(of: line)
        == "/home/ana/\(name) was changed by somebody since it was exported; it was left as it is. Choose another place with to, or add --force to replace it."
    )
    #expect(drawer.text(at: name) == "What the team wrote")
  }

  @Test func aHandbookFromAnotherMachineIsKnownByItself() throws {
    var talk = try talk(.script)
    try talk.type("export handbook with drafts to all.html")
    drawer.files["/home/ana/.local/state/waywright/exports"] = nil
    #expect(
      try talk.type("export handbook with drafts to all.html")[0]
        == "Replaced your earlier export: /home/ana/all.html")
  }

  @Test func aFullDiskLeavesNothingBehind() throws {
    var talk = try talk(.script)
    drawer.put("mine", at: "out/mine.txt")
    try talk.type("export markdown to out")
    let before = drawer.files
    try talk.type("step Win")
    drawer.isFull = true
    for line in ["export markdown to out", "export markdown to new", "export json to a.json"] {
      #expect(talk.refusal(of: line).contains("no space left on device"))
    }
    #expect(drawer.files == before)
    #expect(drawer.names(in: "/home/ana/out").filter { $0.hasPrefix(".part") } == [])
    #expect(drawer.kind("/home/ana/new") == nil)
  }

  @Test func aFolderSaysWhatItTookAway() throws {
    var talk = try talk()
    try talk.type("export markdown to out")
    try talk.type("rename Winning work")
    #expect(
      try talk.type("export markdown to out") == [
        "Replaced your earlier export: /home/ana/out",
        "README.md, accountability-chart.md, winning-work.md are in it.",
        "Taken away, because only the earlier export had it: sales.md.",
      ])
  }

  @Test func aFileOfTheSameDocumentUnderItsFormerNameIsNamed() throws {
    var talk = try talk()
    try talk.type("export markdown to out")
    let edited = try #require(drawer.text(at: "out/sales.md"))
      .replacingOccurrences(of: "Quote", with: "Quote at once")
    drawer.put(edited, at: "out/sales.md")
    try talk.type("rename Winning work")
    for _ in 1...2 {
      #expect(
        try talk.type("export markdown to out").last
          == "Also in there under a former name, and left as it is because somebody changed it: sales.md, which is Winning work. import /home/ana/out/sales.md brings those changes in; then it can go."
      )
    }
    try talk.type("import /home/ana/out/sales.md")
    #expect(try talk.lines(of: "Winning work") == ["1 Quote at once"])
  }

  @Test func whatLooksLikeAStepIsDoubtedInARename() throws {
    var talk = try talk()
    #expect(
      try talk.type("rename 1 Quote at once") == [
        "Sales is called 1 Quote at once now. If you meant step 1: undo takes it back, and edit 1 to Quote at once changes the step."
      ])
    #expect(try talk.type("rename 3 Peaks") == ["1 Quote at once is called 3 Peaks now."])
  }
}
