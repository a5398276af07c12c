import Dispatch
import Foundation
import Synchronization

/// Hears Ctrl-C while another program runs: that has a group of its own, which the keys do not reach.
package final class Interruption {
  private let isHeard: HeardFlag
  private let source: any DispatchSourceSignal
  private var before = sigaction()

  private final class HeardFlag: Sendable {
    let value = Atomic(false)
  }

  init() {
    let flag = HeardFlag()
    isHeard = flag
    sigaction(SIGINT, nil, &before)
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { flag.value.store(true, ordering: .relaxed) }
    source.resume()
  }

  /// Listens from now on, for as long as what it gives is kept.
  package static func listening() -> () -> Bool {
    let interruption = Interruption()
    return { interruption.wasHeard }
  }

  var wasHeard: Bool { isHeard.value.load(ordering: .relaxed) }

  deinit {
    source.cancel()
    sigaction(SIGINT, &before, nil)
  }
}
