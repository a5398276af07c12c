import ProcessModel

/// Pictures as they lie in the folder of an export.
enum PictureFile {
  static func picture(_ path: String, _ bytes: [UInt8], ids: [String: String]) -> Picture? {
    guard let id = id(of: path, ids: ids), let format = format(of: path) else { return nil }
    return Picture(id: id, format: format, bytes: bytes)
  }

  /// The id of a picture of ours: the name of its file, unless the contents page says otherwise.
  static func id(of path: String, ids: [String: String]) -> PictureID? {
    if let id = ids[path] { return PictureID(checking: id) }
    guard path.hasPrefix(ExportNames.assets), let dot = path.lastIndex(of: "."),
      format(of: path) != nil
    else { return nil }
    return PictureID(checking: String(path[..<dot].dropFirst(ExportNames.assets.count)))
  }

  static func format(of path: String) -> Picture.Format? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[dot...].dropFirst().lowercased()
    return Picture.Format.allCases.first { $0.fileExtension == ending || $0.rawValue == ending }
  }
}
