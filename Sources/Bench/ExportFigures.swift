import Foundation

/// Taking 10,000 documents away, as whole processes: from the workspace's file to files on the disk.
enum ExportFigures {
  private static let pandoc = "/usr/bin/pandoc"
  private static let cmark = "/usr/bin/cmark"

  static func measure(_ lab: Lab) throws -> [Figure] {
    for program in [pandoc, cmark] where !FileManager.default.isExecutableFile(atPath: program) {
      throw Trouble("\(program) is missing; make bench installs it.")
    }
    let file = lab.path("large.way")
    if !FileManager.default.fileExists(atPath: file) {
      try Child(program: CommandLine.arguments[0], arguments: [file, "10000"]).run()
    }
    return try web(lab, file) + folder(lab, file) + whole(lab, file)
  }

  /// The handbook, beside programs that only turn the same Markdown into HTML.
  private static func web(_ lab: Lab, _ file: String) throws -> [Figure] {
    let markdown = try concatenation(lab, file)
    let page = lab.path("handbook.html")
    let handbook = export(lab, file, ["handbook", "with", "drafts", "--to", page])
    let peer = Child(program: cmark, arguments: [markdown])
    let medians = try Lab.medians(
      rounds: 7, [fresh(page, handbook), { try peer.run().milliseconds }])
    // Once, since it takes half a minute.
    let slow = try Child(program: pandoc, arguments: ["-f", "gfm", "-t", "html", markdown]).run()
    return [
      Figure(
        name: "handbook, 10,000 documents", ours: medians[0],
        peer: .init(name: "cmark on the same Markdown", value: medians[1]), target: 4),
      Figure(
        name: "handbook, 10,000 documents", ours: medians[0],
        peer: .init(name: "pandoc on the same Markdown", value: slow.milliseconds),
        target: 1.0 / 20),
      memory("handbook", try anew(page, handbook)),
    ]
  }

  /// The Markdown folder, beside copying the same files.
  private static func folder(_ lab: Lab, _ file: String) throws -> [Figure] {
    let (ours, copy) = (lab.path("ours"), lab.path("copy"))
    let export = export(lab, file, ["markdown", "--to", ours])
    let model = lab.path("markdown")
    let copying = Child(
      program: "/bin/sh", arguments: ["-c", "cp -r '\(model)' '\(copy)' && sync"])
    let medians = try Lab.medians(rounds: 5, [fresh(ours, export), fresh(copy, copying)])
    return [
      Figure(
        name: "Markdown, 10,000 files", ours: medians[0],
        peer: .init(name: "cp -r and sync", value: medians[1]), target: 3),
      memory("Markdown", try anew(ours, export)),
    ]
  }

  private static func whole(_ lab: Lab, _ file: String) throws -> [Figure] {
    let path = lab.path("all.json")
    let json = export(lab, file, ["json", "--to", path])
    let median = try Lab.medians(rounds: 5, [fresh(path, json)])[0]
    return [
      Figure(
        name: "JSON, 10,000 documents", ours: median,
        peer: .init(name: "the promise", value: 1500), target: 1),
      memory("JSON", try anew(path, json)),
    ]
  }

  /// A run that finds nothing at the place it writes to.
  private static func anew(_ path: String, _ child: Child) throws -> Child.Run {
    try? FileManager.default.removeItem(atPath: path)
    return try child.run()
  }

  private static func fresh(_ path: String, _ child: Child) -> () throws -> Double {
    { try anew(path, child).milliseconds }
  }

  private static func memory(_ format: String, _ run: Child.Run) -> Figure {
    Figure(
      name: "memory of \(format), 10,000 documents", ours: run.peakMegabytes,
      peer: .init(name: "the promise", value: 150), unit: "MB", target: 1)
  }

  private static func export(_ lab: Lab, _ file: String, _ words: [String]) -> Child {
    Child(program: lab.way, arguments: ["-f", file, "export"] + words)
  }

  /// All documents as one Markdown file, made from an export.
  private static func concatenation(_ lab: Lab, _ file: String) throws -> String {
    let folder = lab.path("markdown")
    try export(lab, file, ["markdown", "--to", folder]).run()
    var all = Data()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".md") {
      all += try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      all += Data("\n\n".utf8)
    }
    let path = lab.path("all.md")
    try all.write(to: URL(filePath: path))
    return path
  }
}
