import CEditline
import Foundation
import Workbench

/// The standard streams of this process: what they are, and how a reply is shown on them.
package struct Console {
  private let speaksUTF8: Bool
  private let environment: [String: String]
  /// Whether everything is said in plain lines, as a screen reader wants it: nothing drawn, nothing
  /// drawn over, no colour.
  package var isPlain = false

  /// Call once, before any file is opened: it fills closed streams, ignores SIGPIPE and chooses
  /// UTF-8 for everything that is typed.
  package init(environment: [String: String] = World.liveEnvironment) {
    console_prepare()
    speaksUTF8 = console_choose_utf8()
    self.environment = environment
  }

  /// Whether a person sits at a terminal that can edit a line.
  package var isInteractive: Bool {
    !isPlain && isTerminal(0) && isTerminal(1) && terminalCanEdit && console_decodes_utf8()
  }

  /// Whether a person types, on whatever terminal.
  package var hasKeyboard: Bool { isTerminal(0) }

  /// Whether a person types and sees the answers at once, on whatever terminal.
  package var isDialogue: Bool { hasKeyboard && isScreen(.output) }

  /// Whether a stream shows what is written to it to a person at once.
  package func isScreen(_ outlet: Outlet) -> Bool { isTerminal(outlet.rawValue) }

  /// What a stream can show at this moment; windows change their size.
  package func style(of outlet: Outlet) -> Style {
    let isScreen = isScreen(outlet)
    let size = isScreen ? size(of: outlet) : nil
    return Style(
      width: size?.columns ?? 80, height: size?.rows,
      hasColor: isScreen && !isPlain && terminalCanEdit && (environment["NO_COLOR"] ?? "").isEmpty,
      hasUnicode: speaksUTF8 && !isPlain, isScreen: isScreen)
  }

  /// Columns and rows of the window, or what is usual where it does not tell.
  func size(of outlet: Outlet) -> (columns: Int, rows: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    console_size(outlet.rawValue, &columns, &rows)
    return (columns > 0 ? Int(columns) : 80, rows > 0 ? Int(rows) : 24)
  }

  /// The text of a reply as it is shown there.
  func text(of reply: Reply, on outlet: Outlet = .output) -> String {
    Renderer(style: style(of: outlet)).text(of: reply)
  }

  package func show(_ reply: Reply, on outlet: Outlet = .output) throws(OutputFailure) {
    if reply.wantsJSON {
      try JSONText.write(reply.payload) { piece throws(OutputFailure) in try outlet.write(piece) }
    } else {
      let text = text(of: reply, on: outlet)
      if !text.isEmpty { try outlet.write(text) }
    }
    if !reply.bytes.isEmpty { try outlet.write(reply.bytes) }
    try showAsides(of: reply)
  }

  /// Says beside the data what a person should hear of it.
  func showAsides(of reply: Reply) throws(OutputFailure) {
    guard !reply.asides.isEmpty else { return }
    try Outlet.error.write(text(of: Reply(reply.asides), on: .error))
  }

  /// Shows why a line was not carried out; `line` is its number in a script.
  package func show(
    _ refusal: Refusal, line: Int? = nil, on outlet: Outlet = .error
  ) throws(OutputFailure) {
    try outlet.write(Renderer(style: style(of: outlet)).text(of: refusal, line: line))
  }

  /// Says that output failed, where that can still be said, and how the program ends.
  package func end(after failure: OutputFailure) -> ExitCode {
    try? Outlet.error.write(failure.sentence + "\n")
    return .storage
  }

  private var terminalCanEdit: Bool {
    let name = environment["TERM"] ?? ""
    return !name.isEmpty && name != "dumb"
  }

  private func isTerminal(_ stream: Int32) -> Bool { console_is_terminal(stream) }
}
