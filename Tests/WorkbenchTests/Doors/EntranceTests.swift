import Testing

@testable import Workbench

/// Which door a command line leads to, what is made on the way, and what the shell is told.
@Suite struct EntranceTests {
  /// Comes in and, through the door for one command, carries it out.
  private struct Visit {
    var exit: ExitCode
    var said: [String]
    var drawer: Drawer

    init(
      _ arguments: [String], in drawer: Drawer = Drawer(), isInteractive: Bool = false,
      environment: [String: String] = [:]
    ) {
      self.drawer = drawer
      do throws(Refusal) {
        var world = World.fixed(drawer)
        world.environment = environment
        let entrance = try Entrance(
          try Arguments(arguments), world: world, isInteractive: isInteractive)
        switch entrance {
        case .command(var workbench, let words):
          let reply = try workbench.carryOut(words)
          (exit, said) = (reply.exit, PlainText.lines(of: reply))
        case .lines(let workbench, let welcome):
          (exit, said) = (welcome.exit, PlainText.lines(of: welcome) + [workbench.prompt.text.text])
        }
      } catch {
        (exit, said) = (error.exit, [PlainText.line(of: error)])
      }
    }
  }

  /// A drawer with a workspace acme.way that holds Sales with one step.
  private static func acme() throws -> Drawer {
    let drawer = Drawer()
    _ = try Talk("company Acme", "new core process Sales", "step Click New", drawer: drawer)
    return drawer
  }

  @Test(arguments: [
    (["-f", "acme.way", "status"], ExitCode.done),
    (["-f", "acme.way", "check", "sales"], .findings),
    (["-f", "acme.way", "check", "all", "--json"], .findings),
    (["-f", "acme.way", "--in", "sales", "step", "Quote"], .done),
    (["-f", "acme.way", "--in", "nope", "step", "Quote"], .words),
    (["-f", "acme.way", "step", "Quote"], .words),
    (["-f", "acme.way", "stpe", "Quote"], .words),
    (["-f", "acme.way", "remove", "sales"], .words),
    (["-f", "acme.way", "--yes", "remove", "sales"], .done),
    (["-f", "acme.way", "remove", "sales", "--yes"], .done),
    (["-f", "acme.way", "new", "process", "Delivery"], .words),
    (["-f", "acme.way", "suspend"], .words),
    (["-f", "gone.way", "status"], .storage),
    (["-f", "gone.way", "check", "all"], .storage),
    (["-f", "note.txt", "status"], .storage),
    (["status"], .storage),
    (["check", "gone.md"], .storage),
    (["import"], .storage),
    (["help"], .done), (["help", "check"], .done), (["check", "--help"], .done),
    (["templates"], .done), (["tour"], .done), (["--help"], .done),
    (["nonsense"], .words), (["--nonsense"], .words), (["acme.way", "status"], .words),
    (["-f", "acme.way", "other.way"], .words), ([], .words),
    (["gone.way"], .done), (["./acme.way"], .done), (["note.txt/"], .storage),
  ])
  func theShellHearsHowItWent(_ arguments: [String], _ exit: ExitCode) throws {
    let drawer = try Self.acme()
    drawer.put("not a workspace", at: "note.txt")
    let visit = Visit(arguments, in: drawer)
    #expect(visit.exit == exit, "\(visit.said)")
  }

  @Test(arguments: [
    (["acme"], "“acme” is not a command. To open the workspace, type way acme.way."),
    (["exprot"], "“exprot” is not a command. Did you mean export?"),
    (
      ["acme.way", "status"],
      "“status” is one word too many. To carry out one command, type way -f acme.way status …."
    ),
    ([], "Which workspace? Type way NAME.way; way tour shows what it is for."),
    (
      ["-f", "gone.way", "status"],
      "There is no workspace at /home/ana/gone.way. way /home/ana/gone.way makes one; or check the name."
    ),
  ])
  func theWayOnIsNamed(_ arguments: [String], _ said: String) throws {
    #expect(Visit(arguments, in: try Self.acme()).said == [said])
  }

  @Test func aNameOpensOrMakesAWorkspaceAndSaysSo() throws {
    let visit = Visit(["new.way"])
    #expect(visit.said == ["/home/ana/new.way is a new workspace.", "way> "])
    #expect(visit.drawer.workspaces.keys.sorted() == ["/home/ana/new.way"])
    #expect(Visit(["new.way"], in: visit.drawer).said == ["way> "])
    #expect(
      Visit(["acme.way"], in: try Self.acme(), isInteractive: true).said.first == "The Acme Way")
    #expect(
      Visit(["--in", "sales", "acme.way"], in: try Self.acme()).said == ["Acme · Sales> "])
  }

  @Test func aSingleCommandMakesAWorkspaceOnlyForNewAndImport() {
    #expect(Visit(["-f", "a.way", "new", "sop", "Returns"]).drawer.workspaces.count == 1)
    let file = Drawer(["returns.md": "# Returns\n\n1. Decide\n"])
    #expect(Visit(["-f", "a.way", "import", "returns.md"], in: file).drawer.workspaces.count == 1)
    #expect(Visit(["-f", "a.way", "status"]).drawer.workspaces.isEmpty)
  }

  @Test(arguments: [
    ["new"], ["new", "nothing", "Returns"], ["import", "gone.json"], ["import"],
    ["new", "process", "Sales"],
  ])
  func aRefusedCommandLeavesNoNewWorkspaceBehind(_ words: [String]) {
    let visit = Visit(["-f", "a.way"] + words)
    #expect(visit.exit != .done)
    #expect(visit.drawer.workspaces.isEmpty)
  }

  @Test func theLastWorkspaceIsOpenedAgain() throws {
    let drawer = try Self.acme()
    #expect(Visit(["acme.way"], in: drawer).exit == .done)
    #expect(Visit([], in: drawer).said == ["Acme> "])
    drawer.workspaces["/home/ana/acme.way"] = nil
    #expect(
      Visit([], in: drawer, isInteractive: true).said.last == "What is the company called? ")
  }

  @Test func whoWritesIsStatedNamedOrKnown() throws {
    let drawer = try Self.acme()
    #expect(Visit(["-f", "acme.way", "me"], in: drawer).said == ["You are ana."])
    #expect(
      Visit(["-f", "acme.way", "me"], in: drawer, environment: ["WAY_AUTHOR": "Ben"]).said
        == ["You are Ben."])
    #expect(
      Visit(
        ["--by", "Cleo", "-f", "acme.way", "me"], in: drawer, environment: ["WAY_AUTHOR": "Ben"]
      ).said == ["You are Cleo."])
    _ = Visit(["-f", "acme.way", "me", "Dora"], in: drawer)
    #expect(Visit(["-f", "acme.way", "me"], in: drawer).said == ["You are Dora."])
  }
}
