import Foundation

/// A program that is run to its end and timed from outside.
struct Child {
  var program: String
  var arguments: [String] = []
  /// A file that it reads from, if any.
  var input: String?
  /// Whether it may end with the exit code of a check that found something.
  var mayFind = false

  /// How a run went.
  struct Run {
    var milliseconds: Double
    /// The most memory it held at once.
    var peakMegabytes: Double
  }

  /// Runs it with its output thrown away.
  ///
  /// - Throws: `Trouble` where it cannot be started or does not end well.
  @discardableResult
  func run() throws -> Run {
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    let environment: [String] = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/nonexistent"]
    var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for word in words + settings { free(word) } }
    var streams = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&streams)
    defer { posix_spawn_file_actions_destroy(&streams) }
    posix_spawn_file_actions_addopen(&streams, 0, input ?? "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&streams, 1, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    var status: Int32 = 0
    var usage = rusage()
    let start = ContinuousClock.now
    guard posix_spawn(&process, program, &streams, nil, &words, &settings) == 0 else {
      throw Trouble("\(program) cannot be started.")
    }
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let taken = start.duration(to: .now)
    guard status == 0 || mayFind && status == 1 << 8 else {
      throw Trouble("\(program) \(arguments.joined(separator: " ")) did not end well.")
    }
    return Run(
      milliseconds: taken.milliseconds, peakMegabytes: Double(usage.ru_maxrss) / 1024)
  }
}

/// Why nothing could be measured.
struct Trouble: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}

extension Duration {
  var milliseconds: Double { self / .milliseconds(1) }
}
