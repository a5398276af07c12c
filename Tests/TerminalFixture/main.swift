import Foundation
import Terminal
import Workbench

// A workbench without a workbench: the terminal's tests drive it through a pseudo-terminal.
var console = Console()
console.isPlain = CommandLine.arguments.contains("--plain")
var conversation = EchoConversation()
let history = History(path: ProcessInfo.processInfo.environment["FIXTURE_HISTORY"])
let code =
  console.isInteractive
  ? InteractiveLoop(console: console, history: history).run(&conversation)
  : PlainLoop(console: console).run(&conversation)
exit(code.rawValue)
