import Dispatch
import LevelChecker

extension LevelChecker {
  /// Reads the word lists while the workspace is being opened, so that the first verdict need not wait
  /// for them.
  static func prepare() {
    DispatchQueue.global(qos: .userInitiated).async { _ = LevelChecker().reading(of: "Begin") }
  }
}
