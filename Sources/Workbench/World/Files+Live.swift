import Foundation

extension Files {
  /// Bytes beyond which a file is refused instead of read.
  package static let largestFile = 64 << 20

  package static func live() -> Files {
    Files(
      kind: { path in
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
      },
      read: readWhole,
      write: writeWhole,
      create: create,
      makeFolder: { path throws(FileTrouble) in
        do {
          try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        } catch {
          throw FileTrouble(path: path, reason: "the folder could not be made")
        }
      },
      makePrivateFolder: { path throws(FileTrouble) in
        guard mkdir(path, 0o700) == 0 else {
          throw FileTrouble(path: path, reason: systemReason())
        }
      },
      remove: { path throws(FileTrouble) in
        guard unlink(path) == 0 else { throw FileTrouble(path: path, reason: systemReason()) }
      },
      move: { path, place throws(FileTrouble) in
        guard rename(path, place) == 0 else {
          throw FileTrouble(path: place, reason: systemReason())
        }
      },
      removeFolder: { path throws(FileTrouble) in
        guard rmdir(path) == 0 else { throw FileTrouble(path: path, reason: systemReason()) }
      },
      settle: settle,
      names: { folder throws(FileTrouble) in
        do {
          return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
          throw FileTrouble(path: folder, reason: "the folder could not be read")
        }
      },
      currentFolder: {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
      })
  }

  private static func readWhole(_ path: String) throws(FileTrouble) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw FileTrouble(path: path, reason: systemReason()) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileTrouble(path: path, reason: systemReason()) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileTrouble(path: path, reason: "it is not a file")
    }
    guard status.st_size <= largestFile else {
      throw FileTrouble(
        path: path, reason: "it is larger than \(largestFile >> 20) MB, the most that is read")
    }
    // One byte more than it has, so that the end is seen in the same breath.
    var bytes = try readSome(file, Int(status.st_size) + 1, path)
    guard bytes.count > status.st_size else { return bytes }
    // It has grown meanwhile.
    while bytes.count <= largestFile {
      let more = try readSome(file, 1 << 16, path)
      if more.isEmpty { return bytes }
      bytes += more
    }
    throw FileTrouble(path: path, reason: "it grows while it is read")
  }

  /// Up to a number of bytes from an open file; fewer only where it ends.
  private static func readSome(
    _ file: Int32, _ most: Int, _ path: String
  ) throws(FileTrouble) -> [UInt8] {
    var reason: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      while count < most {
        let read = Foundation.read(file, buffer.baseAddress.map { $0 + count }, most - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { reason = systemReason() }
        guard read > 0 else { return }
        count += read
      }
    }
    if let reason { throw FileTrouble(path: path, reason: reason) }
    return bytes
  }

  private static func writeWhole(_ bytes: [UInt8], _ path: String) throws(FileTrouble) {
    let beside = path + ".part-\(getpid())"
    do throws(FileTrouble) {
      try create(bytes, beside)
    } catch {
      throw FileTrouble(path: path, reason: error.reason)
    }
    guard rename(beside, path) == 0 else {
      let reason = systemReason()
      unlink(beside)
      throw FileTrouble(path: path, reason: reason)
    }
  }

  private static func create(_ bytes: [UInt8], _ path: String) throws(FileTrouble) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw FileTrouble(path: path, reason: systemReason()) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Foundation.write(file, $0.baseAddress, $0.count)
      }
      guard count > 0 else {
        let reason = systemReason()
        close(file)
        unlink(path)
        throw FileTrouble(path: path, reason: reason)
      }
      written += count
    }
    guard close(file) == 0 else {
      let reason = systemReason()
      unlink(path)
      throw FileTrouble(path: path, reason: reason)
    }
  }

  /// A file is settled by itself. For a folder there is one sync for however many files are in it: one
  /// for each would take twenty times as long.
  private static func settle(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return sync() }
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  private static func systemReason() -> String {
    String(cString: strerror(errno)).lowercased()
  }
}
