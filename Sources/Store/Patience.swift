import Foundation
import GRDB

/// How a change waits while another program writes: about five seconds, looking every few milliseconds.
///
/// SQLite's own waits grow to a tenth of a second, and a program that writes without a pause hardly ever
/// leaves a gap for somebody who looks so seldom.
enum Patience {
  private static let looks = 2_000
  /// From 1 to 4 milliseconds, in turn, so that two who wait do not look at the same moments.
  private static let shortest = 0.001

  static let mode = Database.BusyMode.callback(looksAgain)

  /// Waits a moment; false where it has waited long enough.
  static func looksAgain(after looks: Int) -> Bool {
    guard looks < self.looks else { return false }
    Thread.sleep(forTimeInterval: shortest * Double(1 + looks % 4))
    return true
  }
}
