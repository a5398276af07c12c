import Foundation

/// Where this package's programs lie while its tests run.
package enum Products {
  /// The path of a program that was built together with the tests.
  package static func path(of program: String) throws -> String {
    let own = URL(filePath: CommandLine.arguments.first ?? "")
    let candidates =
      [URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(), own, Bundle.main.bundleURL]
    for candidate in candidates + Bundle.allBundles.map(\.bundleURL) {
      let path = candidate.deletingLastPathComponent().appending(path: program).path(
        percentEncoded: false)
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    throw PseudoTerminal.Vain(description: "\(program) is not beside the tests; build it first.")
  }
}
