import Foundation

/// Measures the figures that are promised, each beside its peer, and prints them as a table. It judges
/// nobody: the numbers are for people to read. Words behind the name choose some of the parts.
@main
enum Bench {
  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      if let path = arguments.first, let size = arguments.dropFirst().first.flatMap({ Int($0) }) {
        try MadeUpCompany(documents: size).write(to: path)
      } else {
        print(Figure.table(try figures(Set(arguments))))
      }
    } catch {
      say("\(error)")
      exit(1)
    }
  }

  private static func figures(_ chosen: Set<String>) throws -> [Figure] {
    let lab = try Lab()
    defer { lab.clear() }
    let parts: [(title: String, measure: (Lab) throws -> [Figure])] = [
      ("import", ImportFigures.measure),
      ("start", StartFigures.measure), ("memory", MemoryFigures.measure),
      ("steps", StepFigures.measure), ("room", RoomFigures.measure), ("size", SizeFigures.measure),
      ("throughput", ThroughputFigures.measure),
      ("checks", CheckFigures.measure),
      ("export", ExportFigures.measure),
    ]
    return try parts.filter { chosen.isEmpty || chosen.contains($0.title) }.flatMap { part in
      say("measuring \(part.title) …")
      return try part.measure(lab)
    }
  }

  private static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
