import ProcessModel

/// The handbook, or one document with what hangs under it, as pages to print, made by WeasyPrint from
/// our own web page.
package enum PDFFormat: ExportFormat {
  package static let name = "pdf"
  package static let summary = "pages to print or to mail, with everything that is approved"
  package static let shape = ExportShape.file(ending: "pdf")
  package static let takes = ExportedState.approved
  package static let suffix = ""
  package static let converter: Converter? = Converter(
    program: "weasyprint", arguments: ["--verbose", "-", "-"], seconds: 1800,
    pageMark: "Creating layout - Page ")
  // WeasyPrint takes a tenth of a second and 2.5 MB for each.
  package static let mostPages: Int? = 1000

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    [
      ExportFile(
        path: "handbook.pdf",
        counted: { WebPage(outgoing: outgoing).bytes(hasContents: outgoing.root == nil, going: $0) }
      )
    ]
  }
}
