import ProcessModel

/// One document, or a few, as a web page, with the instructions that hang under them.
package enum PageFormat: ExportFormat {
  package static let name = "page"
  package static let summary = "one document as a web page, with the instructions under it"
  package static let shape = ExportShape.file(ending: "html")
  package static let takes = ExportedState.approved
  package static let isForOneDocument = true
  package static let suffix = ""

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    [
      ExportFile(
        path: "page.html",
        counted: { WebPage(outgoing: outgoing).bytes(hasContents: outgoing.root == nil, going: $0) }
      )
    ]
  }

  package static func isOurs(_ bytes: [UInt8]) -> Bool { WebPage.isOurs(bytes) }
}

extension WebPage {
  /// Whether the head of a page says that it comes from here.
  static func isOurs(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(1024), as: UTF8.self)
      .contains(String(decoding: generator.bytes, as: UTF8.self))
  }
}
