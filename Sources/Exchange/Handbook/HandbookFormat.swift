import ProcessModel

/// The whole Way as one web page, for everybody who works by it, on whatever device.
package enum HandbookFormat: ExportFormat {
  package static let name = "handbook"
  package static let summary =
    "one web page with everything that is approved, for phones, tablets and the wall"
  package static let shape = ExportShape.file(ending: "html")
  package static let takes = ExportedState.approved

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    [
      ExportFile(
        path: "handbook.html",
        counted: { WebPage(outgoing: outgoing).bytes(hasContents: true, going: $0) })
    ]
  }

  package static func isOurs(_ bytes: [UInt8]) -> Bool { WebPage.isOurs(bytes) }
}
