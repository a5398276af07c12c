import ProcessModel

/// Steps and bullets numbered 1, 1A, 1A1, as people say them and type them elsewhere.
package enum OutlineFormat: ExportFormat {
  package static let name = "outline"
  package static let summary = "steps numbered 1, 1A, to type into Ninety and other EOS software"
  package static let shape = ExportShape.file(ending: "txt")
  package static let reach = ExportReach.alone

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    [
      ExportFile(path: "outline.txt") {
        PlainText.of(outgoing) { document in
          document.addressedLines.map { line in
            let depth = line.address.subdetail != nil ? 2 : line.address.detail != nil ? 1 : 0
            return String(repeating: "   ", count: depth) + "\(line.address) \(line.text)"
          }
        }
      }
    ]
  }
}
