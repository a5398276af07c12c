import ArgumentParser

/// Fits the level-checker's weights to labelled documents, and measures how often it is right.
@main
struct LevelLab: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "level-lab",
    abstract: "Fit the level-checker's weights, and measure how often it is right.",
    subcommands: [FitCommand.self, EvaluateCommand.self])
}
