import ArgumentParser

/// The options of a command as its parser knows them, such as `--review`; for those who come from a shell.
enum OptionNames {
  /// In the order of the alphabet, with the one that every command has.
  static func of(_ type: any Command.Type) -> [String] {
    let names = type.usageString().split { " []()|\n".contains($0) }
      .filter { $0.hasPrefix("--") && $0.count > 2 }.map(String.init)
    return Set(names + ["--json"]).sorted()
  }
}
