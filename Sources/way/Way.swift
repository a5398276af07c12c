import Foundation
import Terminal
import Workbench

/// Wires the doors to the workbench and hands the exit code to the shell.
@main
enum Way {
  static func main() {
    let environment = World.liveEnvironment
    let console = Console(environment: environment)
    let line = HeadwayLine(console: console)
    let world = World.live(environment: environment, headway: line.show)
    exit(run(console, world).rawValue)
  }

  private static func run(_ console: Console, _ world: World) -> ExitCode {
    var console = console
    let typed = Array(CommandLine.arguments.dropFirst())
    do throws(Refusal) {
      if let request = try ShellRequest(typed) {
        return write(request.text(in: world), on: console)
      }
      let arguments = try Arguments(typed)
      console.isPlain = arguments.isPlain
      let entrance = try Entrance(arguments, world: world, isInteractive: console.isDialogue)
      switch entrance {
      case .command(var workbench, let words):
        let code = show(try workbench.carryOut(words), on: console)
        // The workspace stays open to the end, since closing it would take longer than leaving it so.
        withExtendedLifetime(workbench) { exit(code.rawValue) }
      case .lines(var workbench, let welcome):
        let opening = show(welcome, on: console)
        guard opening == .done else { return opening }
        guard console.isInteractive else { return PlainLoop(console: console).run(&workbench) }
        let history = Remembered(world).historyPath(of: workbench.session.ledger?.path)
        return InteractiveLoop(console: console, history: History(path: history))
          .run(&workbench)
      }
    } catch {
      return show(error, on: console)
    }
  }

  private static func write(_ text: String, on console: Console) -> ExitCode {
    do throws(OutputFailure) {
      try Outlet.output.write(text)
      return .done
    } catch {
      return console.end(after: error)
    }
  }

  private static func show(_ reply: Reply, on console: Console) -> ExitCode {
    do throws(OutputFailure) {
      try console.show(reply)
      return reply.exit
    } catch {
      return console.end(after: error)
    }
  }

  private static func show(_ refusal: Refusal, on console: Console) -> ExitCode {
    do throws(OutputFailure) {
      try console.show(refusal)
      return refusal.exit
    } catch {
      return console.end(after: error)
    }
  }
}
