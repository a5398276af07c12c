import Foundation
import ProcessModel
import Store
import Workbench

/// Files in a dictionary, and workspaces in memory under their paths.
final class Drawer {
  /// The person's own folder, which is the current one.
  var home = "/home/ana"
  var files: [String: [UInt8]] = [:]
  var folders: Set<String> = ["/home", "/home/ana"]
  /// Paths that are there and cannot be read.
  var sealed: Set<String> = []
  /// Paths that are links, which nothing follows.
  var links: Set<String> = []
  var workspaces: [String: any Ledger] = [:]
  /// Whether nothing more can be written.
  var isFull = false
  private var count = 0
  /// Files and folders on the disk that go with the drawer.
  private var copies: [String] = []

  deinit { for path in copies { try? FileManager.default.removeItem(atPath: path) } }

  init(_ files: [String: String] = [:]) {
    for (name, text) in files { put(text, at: name) }
  }

  /// Puts a file into the current folder, or at a path, and makes the folders above it.
  func put(_ text: String, at name: String) {
    files[whole(name)] = Array(text.utf8)
    addFolders(above: whole(name))
  }

  func text(at name: String) -> String? {
    files[whole(name)].map { String(decoding: $0, as: UTF8.self) }
  }

  /// A folder on the real disk that goes with the drawer.
  func realFolder() throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    copies.append(path)
    return path
  }

  func newID() -> String {
    count += 1
    return "\(count)"
  }

  func addFolders(above path: String) {
    let parts = path.split(separator: "/").dropLast()
    for length in parts.indices { folders.insert("/" + parts[...length].joined(separator: "/")) }
  }

  func kind(_ path: String) -> Files.Kind? {
    if path.count > 1, path.hasSuffix("/") { return kind(String(path.dropLast())) }
    if links.contains(path) { return .other }
    if files[path] != nil || workspaces[path] != nil || sealed.contains(path) { return .file }
    return folders.contains(path) ? .folder : nil
  }

  func names(in folder: String) -> [String] {
    var all = folders.union(sealed).union(links)
    all.formUnion(files.keys)
    all.formUnion(workspaces.keys)
    let names = all.compactMap { path -> String? in
      guard path.hasPrefix(folder + "/") else { return nil }
      let rest = path.dropFirst(folder.count + 1)
      return rest.contains("/") ? nil : String(rest)
    }
    return Array(Set(names)).sorted()
  }

  /// A copy of a workspace that goes its own way from here on.
  func copied(_ path: String, to place: String) throws -> any Ledger {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).way").path
    try workspaces[path]?.copy(to: file)
    copies.append(file)
    let ledger = try WorkspaceFile(opening: file)
    workspaces[place] = ledger
    return ledger
  }

  func write(_ bytes: [UInt8], _ path: String) throws(FileTrouble) {
    let folder = "/" + path.split(separator: "/").dropLast().joined(separator: "/")
    guard folders.contains(folder) else {
      throw FileTrouble(path: path, reason: "no such folder")
    }
    if isFull { throw FileTrouble(path: path, reason: "no space left on device") }
    files[path] = bytes
  }

  /// Moves a file, or a folder with everything in it.
  func move(_ path: String, to place: String) {
    if let bytes = files.removeValue(forKey: path) {
      files[place] = bytes
      return
    }
    for (name, bytes) in files where name.hasPrefix(path + "/") {
      files[name] = nil
      files[place + name.dropFirst(path.count)] = bytes
    }
    for folder in folders where folder == path || folder.hasPrefix(path + "/") {
      folders.remove(folder)
      folders.insert(place + folder.dropFirst(path.count))
    }
  }

  private func whole(_ name: String) -> String {
    name.hasPrefix("/") ? name : home + "/" + name
  }
}

extension World {
  /// Noon on a fixed day in a fixed time zone, ids 1, 2, 3 …, and the files of a drawer.
  static func fixed(_ drawer: Drawer = Drawer()) -> World {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 3600) ?? calendar.timeZone
    return World(
      now: { Date(timeIntervalSince1970: 1_747_047_600) }, newID: { drawer.newID() },
      files: .inside(drawer),
      openWorkspace: { path in
        guard let ledger = drawer.workspaces[path] else {
          throw drawer.files[path] == nil
            ? StoreError.missing(path: path) : StoreError.notAWorkspace(path: path)
        }
        return ledger
      },
      createWorkspace: { path in
        let ledger = try WorkspaceFile(inMemory: path)
        drawer.workspaces[path] = ledger
        return ledger
      },
      scratchWorkspace: { try WorkspaceFile(inMemory: "/the-tour/the-tour.way") },
      environment: [:], loginName: "ana", homeFolder: drawer.home,
      wallTime: { [calendar] date in
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        return WallTime(
          year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0,
          hour: parts.hour ?? 0, minute: parts.minute ?? 0)
      },
      makeCalendar: { [calendar] in calendar })
  }
}

extension Files {
  static func inside(_ drawer: Drawer) -> Files {
    Files(
      kind: { drawer.kind($0) },
      read: { path throws(FileTrouble) in
        guard let bytes = drawer.files[path] else {
          throw FileTrouble(
            path: path,
            reason: drawer.sealed.contains(path) ? "permission denied" : "no such file")
        }
        return bytes
      },
      write: { bytes, path throws(FileTrouble) in try drawer.write(bytes, path) },
      create: { bytes, path throws(FileTrouble) in try drawer.write(bytes, path) },
      makeFolder: { path throws(FileTrouble) in
        drawer.folders.insert(path)
        drawer.addFolders(above: path)
      },
      makePrivateFolder: { path throws(FileTrouble) in drawer.folders.insert(path) },
      remove: { path throws(FileTrouble) in
        drawer.files[path] = nil
        drawer.workspaces[path] = nil
      },
      move: { path, place throws(FileTrouble) in drawer.move(path, to: place) },
      removeFolder: { path throws(FileTrouble) in drawer.folders.remove(path) },
      settle: { _ in },
      names: { typed throws(FileTrouble) in
        let folder = typed.hasSuffix("/") ? String(typed.dropLast()) : typed
        guard drawer.folders.contains(folder), !drawer.sealed.contains(folder) else {
          throw FileTrouble(path: folder, reason: "the folder could not be read")
        }
        return drawer.names(in: folder)
      },
      currentFolder: { drawer.home })
  }
}
