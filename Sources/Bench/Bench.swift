import Foundation

/// Measures the figures that are promised, each beside its peer, and prints them as a table. It judges
/// nobody: the numbers are for people to read.
@main
enum Bench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if let path = arguments.first, let size = arguments.dropFirst().first.flatMap({ Int($0) }) {
      try MadeUpCompany(documents: size).write(to: path)
      return
    }
    let lab = try Lab()
    defer { lab.clear() }
    var figures: [Figure] = []
    for (title, measure) in [
      ("start", StartFigures.measure), ("memory", MemoryFigures.measure),
      ("steps", StepFigures.measure), ("size", SizeFigures.measure),
    ] {
      FileHandle.standardError.write(Data("measuring \(title) …\n".utf8))
      figures += try measure(lab)
    }
    print(Figure.table(figures))
  }
}
