import ProcessModel

/// A level and whether it is a Core Process, as front matter names it.
struct LevelName {
  let level: Level
  let isCore: Bool

  /// Reads `sop`, `Work Instruction`, `core process`; nil where the words name no level.
  init?(_ text: String) {
    let key = FoldedKey(text)
    if key == FoldedKey("core process") {
      level = .sop
      isCore = true
      return
    }
    guard let level = Level.allCases.first(where: { FoldedKey($0.rawValue) == key }) else {
      return nil
    }
    self.level = level
    isCore = false
  }
}
