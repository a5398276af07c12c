import Dispatch
import Foundation
import Synchronization

/// Several workers who take tasks from one pile, as many at once as the machine has cores.
///
/// Whoever gives them tasks waits until all are done and lends a hand, so that one worker is nobody but
/// the caller.
struct Workers: Sendable {
  let count: Int

  /// - Parameter count: at least one.
  init(_ count: Int) {
    self.count = max(count, 1)
  }

  static let ofThisMachine = Workers(ProcessInfo.processInfo.activeProcessorCount)

  /// How far they have come.
  private struct Progress {
    var next = 0
    var failure: (task: Int, error: any Error)?

    /// The next task, unless one has failed; they begin in the order of their numbers.
    mutating func take(of tasks: Int) -> Int? {
      guard failure == nil, next < tasks else { return nil }
      defer { next += 1 }
      return next
    }

    mutating func fail(_ task: Int, _ error: any Error) {
      if let failure, failure.task < task { return }
      failure = (task, error)
    }
  }

  /// Does tasks that are numbered from 0.
  ///
  /// - Throws: What the first task that fails throws, whatever the number of workers: all before it are
  ///   done, and none is begun after it.
  func each(of tasks: Int, _ task: @Sendable (Int) throws -> Void) throws {
    let progress = Mutex(Progress())
    @Sendable func work() {
      while let number = progress.withLock({ $0.take(of: tasks) }) {
        do {
          try task(number)
        } catch {
          progress.withLock { $0.fail(number, error) }
        }
      }
    }
    let wanted = min(count, tasks)
    if wanted > 1 {
      DispatchQueue.concurrentPerform(iterations: wanted) { _ in work() }
    } else {
      work()
    }
    if let failure = progress.withLock({ $0.failure }) { throw failure.error }
  }
}
