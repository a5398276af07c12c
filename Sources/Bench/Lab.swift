import Foundation
import Store

/// The folder in which everything is measured, on the disk that builds are on, and the programs that
/// are compared.
struct Lab {
  let folder: String
  let way: String
  let sqlite3: String

  /// - Throws: `Trouble` where a program is missing.
  init() throws {
    way = Self.beside("way")
    sqlite3 = "/usr/bin/sqlite3"
    for program in [way, Self.beside("plain-editor"), sqlite3]
    where !FileManager.default.isExecutableFile(atPath: program) {
      throw Trouble("\(program) is missing; make bench builds and installs what it takes.")
    }
    folder = FileManager.default.currentDirectoryPath + "/.build/bench-\(getpid())"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  /// A program that was built together with this one.
  func program(_ name: String) -> String { Self.beside(name) }

  private static func beside(_ name: String) -> String {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return own.deletingLastPathComponent().appending(path: name).path(percentEncoded: false)
  }

  func path(_ name: String) -> String { folder + "/" + name }

  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
    return path(name)
  }

  /// A fresh copy of a file of this folder.
  func copy(_ name: String, to copy: String) throws -> String {
    try? FileManager.default.removeItem(atPath: path(copy))
    try FileManager.default.copyItem(atPath: path(name), toPath: path(copy))
    return path(copy)
  }

  func clear() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Medians of several things measured in turn, so that what else the machine does meets them all.
  static func medians(rounds: Int, _ bodies: [() throws -> Double]) throws -> [Double] {
    var taken = bodies.map { _ in [Double]() }
    for _ in 0..<rounds {
      for (index, body) in bodies.enumerated() { taken[index].append(try body()) }
    }
    return taken.map(\.median)
  }
}
