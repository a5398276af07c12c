import Synchronization
import Testing

@testable import Store

/// Workers who share a pile of tasks.
@Suite struct WorkersTests {
  private struct Failure: Error, Equatable {
    var task: Int
  }

  static let counts = [0, 1, 2, 3, 16]

  @Test(arguments: counts, [0, 1, 2, 500])
  func everyTaskIsDoneOnce(workers: Int, tasks: Int) throws {
    let done = Mutex<[Int]>([])
    try Workers(workers).each(of: tasks) { task in done.withLock { $0.append(task) } }
    let order = done.withLock { $0 }
    #expect(order.sorted() == Array(0..<tasks))
    if workers <= 1 { #expect(order == Array(0..<tasks)) }
  }

  @Test(arguments: counts)
  func theFirstFailureIsToldAndEndsTheWork(workers: Int) {
    let done = Mutex<Set<Int>>([])
    #expect(throws: Failure(task: 40)) {
      try Workers(workers).each(of: 10_000) { task in
        if task >= 40, task.isMultiple(of: 2) { throw Failure(task: task) }
        _ = done.withLock { $0.insert(task) }
      }
    }
    let before = done.withLock { $0.filter { $0 < 40 }.count }
    #expect(before == 40)
    // Each of the others may have had one in hand, and one more that went well.
    #expect(done.withLock { $0.count } <= 40 + 2 * max(workers, 1))
  }
}
