import CEditline
import Workbench

/// Reads one line from a person at a terminal; everything else about the terminal is its own affair.
final class LineEditor {
  /// How reading ended.
  enum Entry: Equatable {
    case line(String)
    /// One of several lines that were pasted at once.
    case pasted(String)
    /// Arrow-up on an empty line, where the prompt brings the last line back.
    case recalled
    /// Ctrl-C, with what stood on the line.
    case interrupted(String)
    case endOfInput
  }

  let console: Console
  var handle: OpaquePointer?
  var conversation: (any Conversation)?
  private var pasted: ArraySlice<String> = []
  private var pastedRest = ""
  private var isEnteredByPaste = false
  var prompt = Prompt(text: "")
  var lineAtTab: String?
  var lineAtQuestion: String?

  /// Takes the terminal over; nil where it does not let itself be.
  init?(console: Console) {
    self.console = console
    let owner = Unmanaged.passUnretained(self).toOpaque()
    handle = line_editor_open(
      line_owner(
        owner: owner,
        pressed: { owner, key in LineEditor.from(owner)?.press(key) },
        pasted: { owner, text, count in LineEditor.from(owner)?.paste(text, count) },
        word_changed: { owner in LineEditor.from(owner)?.showMeter() }))
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
      let shown = SafeText.clean(next, breaks: .blank, signs: style.signs)
      try Outlet.output.write(PromptText.plain(prompt.text, style: style) + shown + "\n")
      return .pasted(next)
    }
    self.conversation = conversation
    self.prompt = prompt
    defer { self.conversation = nil }
    (lineAtTab, lineAtQuestion) = (nil, nil)
    isEnteredByPaste = false
    let draft = SafeText.typed(
      pastedRest.isEmpty || !prompt.keys.isEmpty ? prompt.draft : pastedRest)
    let proposal = SafeText.typed(prompt.proposal)
    if prompt.keys.isEmpty { pastedRest = "" }
    let words = (prompt.keys.map(String.init) + prompt.words).joined(separator: "\n")
    var text: UnsafePointer<CChar>?
    var count = 0
    let shown = PromptText.marked(prompt.text, style: style, share: PromptText.share(of: prompt))
    let outcome = shown.withCString { shown in
      draft.withCString { draft in
        proposal.withCString { proposal in
          String(prompt.keys).withCString { keys in
            words.withCString { words in
              line_editor_read(
                handle,
                line_request(
                  prompt: shown, draft: draft, proposal: proposal, keys: keys, words: words,
                  recalls: prompt.recallsLastLine, indents: prompt.indents), &text, &count)
            }
          }
        }
      }
    }
    let line = text.map { Self.string($0, count) } ?? ""
    return switch outcome {
    case line_entered: isEnteredByPaste ? .pasted(line) : .line(line)
    case line_recalled: .recalled
    case line_interrupted: .interrupted(line)
    default: .endOfInput
    }
  }

  /// Whether lines of a paste still wait for their turn.
  var isPasting: Bool { !pasted.isEmpty }

  /// Waits for a key between two screens of a long text; false where it was enough.
  func waitsForMore() -> Bool {
    line_editor_wait_for_page(handle) == page_more
  }

  /// Gives the terminal to another program while it runs.
  func lendTerminal<Value>(_ body: () -> Value) -> Value {
    line_editor_lend_terminal(handle)
    defer { line_editor_take_terminal_back(handle) }
    return body()
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

  private func paste(_ text: UnsafePointer<CChar>?, _ count: Int) {
    guard let text else { return }
    let paste = PastedText(Self.string(text, count))
    guard let first = paste.lines.first else {
      line_editor_replace(handle, 0, paste.rest)
      return
    }
    line_editor_replace(handle, 0, first)
    line_editor_enter(handle)
    isEnteredByPaste = true
    pasted = paste.lines.dropFirst()
    pastedRest = paste.rest
  }

  static func string(_ text: UnsafePointer<CChar>, _ count: Int) -> String {
    String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
  }

  private static func from(_ owner: UnsafeMutableRawPointer?) -> LineEditor? {
    owner.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }
}
