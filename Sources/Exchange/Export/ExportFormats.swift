import ProcessModel

/// Every format there is, in the order they are listed.
package enum ExportFormats {
  package static let all: [any ExportFormat.Type] = [
    HandbookFormat.self, PageFormat.self, WordFormat.self, PDFFormat.self, MarkdownFormat.self,
    JSONFormat.self, ListFormat.self, OutlineFormat.self, CSVFormat.self, MermaidFormat.self,
    CEOSFormat.self,
    SOPFormat.self, HowToFormat.self,
  ]

  package static func named(_ name: String) -> (any ExportFormat.Type)? {
    let key = FoldedKey(name)
    return all.first { FoldedKey($0.name) == key }
  }
}
