import CEditline
import Workbench

/// Reads one line from a person at a terminal; everything else about the terminal is its own affair.
final class LineEditor {
  /// How reading ended.
  enum Entry: Equatable {
    case line(String)
    /// Ctrl-C, with what stood on the line.
    case interrupted(String)
    case endOfInput
  }

  private let console: Console
  private var handle: OpaquePointer?
  private var conversation: (any Conversation)?
  private var pasted: ArraySlice<String> = []
  private var pastedRest = ""
  private var lineAtTab: String?

  /// Takes the terminal over; nil where it does not let itself be.
  init?(console: Console) {
    self.console = console
    let owner = Unmanaged.passUnretained(self).toOpaque()
    handle = line_editor_open(
      owner,
      { owner, key in LineEditor.from(owner)?.press(key) },
      { owner, text, count in LineEditor.from(owner)?.paste(text, count) })
    if handle == nil { return nil }
  }

  deinit {
    if let handle { line_editor_close(handle) }
  }

  /// Reads a line, or takes the next one of a paste.
  func read(
    _ prompt: Prompt, for conversation: some Conversation
  ) throws(OutputFailure) -> Entry {
    let style = console.style(of: .output)
    if let next = pasted.popFirst() {
      let shown = SafeText.clean(next, breaks: .blank, unicode: style.hasUnicode)
      try Outlet.output.write(PromptText.plain(prompt.text, style: style) + shown + "\n")
      return .line(next)
    }
    self.conversation = conversation
    defer { self.conversation = nil }
    lineAtTab = nil
    let draft = pastedRest.isEmpty ? prompt.draft : pastedRest
    pastedRest = ""
    var text: UnsafePointer<CChar>?
    var count = 0
    let outcome = line_editor_read(
      handle, PromptText.marked(prompt.text, style: style), draft, &text, &count)
    let line = text.map { Self.string($0, count) } ?? ""
    return switch outcome {
    case line_entered: .line(line)
    case line_interrupted: .interrupted(line)
    default: .endOfInput
    }
  }

  /// Makes a line reachable with the arrow keys.
  func remember(_ line: String) {
    line_editor_remember(handle, line)
  }

  /// Forgets what is left of a paste, where Ctrl-C was pressed meanwhile; says how many lines.
  func dropPasteIfInterrupted() -> Int {
    guard !pasted.isEmpty, line_editor_take_interrupt() else { return 0 }
    defer {
      pasted = []
      pastedRest = ""
    }
    return pasted.count + (pastedRest.isEmpty ? 0 : 1)
  }

  /// Stops the program until the shell brings it back; false where no shell could.
  func suspend() -> Bool {
    line_editor_suspend(handle)
  }

  private func press(_ key: line_key) {
    guard let conversation else { return }
    switch key {
    case line_key_tab: complete(with: conversation)
    case line_key_control_s: printBelow(conversation.answer(to: .controlS))
    default: printBelow(conversation.answer(to: .controlZ))
    }
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
      line_editor_replace(handle, Int32(clamping: codePoints), text)
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

  private func lineBeforeCursor() -> String {
    var count = 0
    var beforeCursor = 0
    guard let text = line_editor_text(handle, &count, &beforeCursor) else { return "" }
    return Self.string(text, beforeCursor)
  }

  private func paste(_ text: UnsafePointer<CChar>?, _ count: Int) {
    guard let text else { return }
    let paste = PastedText(Self.string(text, count))
    guard let first = paste.lines.first else {
      line_editor_replace(handle, 0, paste.rest)
      return
    }
    line_editor_replace(handle, 0, first)
    line_editor_enter(handle)
    pasted = paste.lines.dropFirst()
    pastedRest = paste.rest
  }

  private static func string(_ text: UnsafePointer<CChar>, _ count: Int) -> String {
    String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
  }

  private static func from(_ owner: UnsafeMutableRawPointer?) -> LineEditor? {
    owner.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }
}
