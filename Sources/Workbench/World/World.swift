import Foundation
import Store

/// Everything outside the program that a command may touch.
package struct World {
  package var now: () -> Date
  /// Makes a new name for a record, step or bullet, different from every other.
  package var newID: () -> String
  package var files: Files
  package var openWorkspace: (_ path: String) throws -> any Ledger
  package var createWorkspace: (_ path: String) throws -> any Ledger
  /// A workspace in memory, for showing something.
  package var scratchWorkspace: () throws -> any Ledger
  package var environment: [String: String]
  /// The name the machine knows the person by.
  package var loginName: String
  /// The person's own folder, for `~` in paths and for what is remembered between workspaces.
  package var homeFolder: String
  /// What the clock on the wall and the calendar beside it say at a moment.
  package var wallTime: (Date) -> WallTime
  /// For reckoning with days and months; made when it is asked for, since that takes a while.
  package var makeCalendar: () -> Calendar
  package var programs: Programs
  /// Tells a person who waits how far something long has come; nil when it is over.
  package var headway: (Headway?) -> Void

  package init(
    now: @escaping () -> Date, newID: @escaping () -> String, files: Files,
    openWorkspace: @escaping (_ path: String) throws -> any Ledger,
    createWorkspace: @escaping (_ path: String) throws -> any Ledger,
    scratchWorkspace: @escaping () throws -> any Ledger,
    environment: [String: String], loginName: String, homeFolder: String,
    wallTime: @escaping (Date) -> WallTime, makeCalendar: @escaping () -> Calendar,
    programs: Programs = .none, headway: @escaping (Headway?) -> Void = { _ in }
  ) {
    self.now = now
    self.newID = newID
    self.files = files
    self.openWorkspace = openWorkspace
    self.createWorkspace = createWorkspace
    self.scratchWorkspace = scratchWorkspace
    self.environment = environment
    self.loginName = loginName
    self.homeFolder = homeFolder
    self.wallTime = wallTime
    self.makeCalendar = makeCalendar
    self.programs = programs
    self.headway = headway
  }

  package var calendar: Calendar { makeCalendar() }
}

/// The files a command may read and write.
package struct Files {
  package enum Kind: Sendable, Equatable {
    case file, folder
    /// A symbolic link, device, pipe or socket, which nothing here follows on its own.
    case other
  }

  /// What stands at a path, without following a link at its end; nil where nothing does.
  package var kind: (_ path: String) -> Kind?
  package var read: (_ path: String) throws(FileTrouble) -> [UInt8]
  /// Writes a whole file or nothing: first beside it, then in its place.
  package var write: (_ bytes: [UInt8], _ path: String) throws(FileTrouble) -> Void
  /// Writes a file where none is: whoever calls knows that nobody looks at it before it is whole.
  package var create: (_ bytes: [UInt8], _ path: String) throws(FileTrouble) -> Void
  package var makeFolder: (_ path: String) throws(FileTrouble) -> Void
  /// Makes a folder where none is that nobody else may look into, from its first moment on.
  package var makePrivateFolder: (_ path: String) throws(FileTrouble) -> Void
  /// Takes one file away; folders stay.
  package var remove: (_ path: String) throws(FileTrouble) -> Void
  /// Gives a file or folder another path on the same disk, in place of what was there.
  package var move: (_ path: String, _ to: String) throws(FileTrouble) -> Void
  /// Takes one folder away, if nothing is in it.
  package var removeFolder: (_ path: String) throws(FileTrouble) -> Void
  /// Comes back when everything that was written near a path is safely on the disk.
  package var settle: (_ path: String) -> Void
  /// The names in a folder, sorted.
  package var names: (_ folder: String) throws(FileTrouble) -> [String]
  package var currentFolder: () -> String

  package init(
    kind: @escaping (_ path: String) -> Kind?,
    read: @escaping (_ path: String) throws(FileTrouble) -> [UInt8],
    write: @escaping (_ bytes: [UInt8], _ path: String) throws(FileTrouble) -> Void,
    create: @escaping (_ bytes: [UInt8], _ path: String) throws(FileTrouble) -> Void,
    makeFolder: @escaping (_ path: String) throws(FileTrouble) -> Void,
    makePrivateFolder: @escaping (_ path: String) throws(FileTrouble) -> Void,
    remove: @escaping (_ path: String) throws(FileTrouble) -> Void,
    move: @escaping (_ path: String, _ to: String) throws(FileTrouble) -> Void,
    removeFolder: @escaping (_ path: String) throws(FileTrouble) -> Void,
    settle: @escaping (_ path: String) -> Void,
    names: @escaping (_ folder: String) throws(FileTrouble) -> [String],
    currentFolder: @escaping () -> String
  ) {
    self.kind = kind
    self.read = read
    self.write = write
    self.create = create
    self.makeFolder = makeFolder
    self.makePrivateFolder = makePrivateFolder
    self.remove = remove
    self.move = move
    self.removeFolder = removeFolder
    self.settle = settle
    self.names = names
    self.currentFolder = currentFolder
  }
}

/// Why a file could not be read or written, in the operating system's words.
package struct FileTrouble: Error, Equatable, Sendable {
  package var path: String
  package var reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
