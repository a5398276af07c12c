import CEditline
import Workbench

private let bullet = "- "

/// What the keys do that the line editor does not know by itself.
extension LineEditor {
  func press(_ key: line_key) {
    guard let conversation else { return }
    switch key {
    case line_key_tab: prompt.indents && isAtStart ? indent() : complete(with: conversation)
    case line_key_shift_tab: lift()
    case line_key_question: explain(with: conversation)
    case line_key_control_s: printBelow(conversation.answer(to: .controlS))
    default: printBelow(conversation.answer(to: .controlZ))
    }
  }

  private var isAtStart: Bool { lineBeforeCursor().allSatisfy(\.isWhitespace) }

  private func indent() {
    if !line().hasPrefix(bullet) { line_editor_replace_start(handle, 0, bullet) }
  }

  private func lift() {
    guard line().hasPrefix(bullet) else { return }
    line_editor_replace_start(handle, Int32(bullet.unicodeScalars.count), "")
  }

  /// A question mark behind a blank asks; everywhere else, and pressed twice, it is text.
  private func explain(with conversation: any Conversation) {
    let line = line()
    let asks = line.isEmpty || line.last?.isWhitespace == true
    if prompt.takesCommands, asks, line == lineBeforeCursor(), line != lineAtQuestion {
      let reply = conversation.expectations(of: line)
      if !reply.blocks.isEmpty {
        lineAtQuestion = line
        return printBelow(reply)
      }
    }
    line_editor_replace(handle, 0, "?")
  }

  func showMeter() {
    let style = console.style(of: .output)
    let meter = conversation.flatMap { $0.meter(of: line()) }
    line_editor_set_meter(handle, meter.map { MeterText.marked($0, style: style) } ?? "")
  }

  private func printBelow(_ reply: Reply) {
    let text = Renderer(style: console.style(of: .output)).text(of: reply)
    line_editor_print_below(handle, text)
  }

  private func complete(with conversation: any Conversation) {
    let line = lineBeforeCursor()
    let completions = conversation.completions(of: line)
    switch CompletionMove(completions, before: line, isRepeated: line == lineAtTab) {
    case .replace(let codePoints, let text):
      line_editor_replace(handle, Int32(clamping: codePoints), SafeText.typed(text))
      lineAtTab = lineBeforeCursor()
    case .list:
      let list = CandidateList(
        candidates: completions.candidates, style: console.style(of: .output),
        height: console.size(of: .output).rows)
      line_editor_print_below(handle, list.text())
    case .nothing:
      lineAtTab = line
    }
  }

  private func line() -> String {
    var count = 0
    var beforeCursor = 0
    guard let text = line_editor_text(handle, &count, &beforeCursor) else { return "" }
    return Self.string(text, count)
  }

  private func lineBeforeCursor() -> String {
    var count = 0
    var beforeCursor = 0
    guard let text = line_editor_text(handle, &count, &beforeCursor) else { return "" }
    return Self.string(text, beforeCursor)
  }
}
