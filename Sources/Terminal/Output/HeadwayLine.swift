import Foundation
import Workbench

/// One line on standard error that says how far something has come, drawn over itself, and only where
/// a person watches and the wait is long enough to wonder.
package final class HeadwayLine {
  private let console: Console
  private var doing = ""
  private var start = ContinuousClock.now
  private var lastDrawn: ContinuousClock.Instant?

  /// How long something goes on before anything is said about it.
  private static let patience = Duration.milliseconds(400)
  private static let interval = Duration.milliseconds(100)

  package init(console: Console) {
    self.console = console
  }

  package func show(_ headway: Headway?) {
    guard let headway else { return end() }
    let now = ContinuousClock.now
    if headway.doing != doing {
      (doing, start) = (headway.doing, now)
    }
    // What nobody can count may take its time without another word: it is said at once.
    guard headway.count == nil || now - start >= Self.patience,
      lastDrawn.map({ now - $0 >= Self.interval }) ?? true,
      console.isScreen(.error)
    else { return }
    lastDrawn = now
    let text = Self.text(of: headway, on: console.style(of: .error))
    try? Outlet.error.write("\r" + text + "\u{1B}[K")
  }

  private func end() {
    doing = ""
    guard lastDrawn != nil else { return }
    lastDrawn = nil
    try? Outlet.error.write("\r\u{1B}[K")
  }

  static func text(of headway: Headway, on style: Style) -> String {
    let count = headway.count.map { " \($0.done) of \($0.all)" } ?? ""
    let line = SafeText.clean("\(headway.doing)\(count) …", breaks: .blank, signs: style.signs)
    return String(line.prefix(max(style.width - 2, 1)))
  }
}
