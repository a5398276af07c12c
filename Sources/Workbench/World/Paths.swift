extension Session {
  /// A path as typed, made whole: `~` is the person's folder, anything relative is in the current one.
  func fullPath(_ typed: String) -> String {
    if typed == "~" { return world.homeFolder }
    if typed.hasPrefix("~/") { return world.homeFolder + typed.dropFirst() }
    if typed.hasPrefix("/") { return typed }
    let trimmed = typed.hasPrefix("./") ? String(typed.dropFirst(2)) : typed
    return trimmed == "." || trimmed.isEmpty
      ? world.files.currentFolder() : world.files.currentFolder() + "/" + trimmed
  }
}

extension World {
  /// The folder for files that do not last.
  var temporaryFolder: String {
    let folder = environment["TMPDIR"] ?? "/tmp"
    return folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }
}
