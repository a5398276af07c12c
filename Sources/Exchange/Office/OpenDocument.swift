/// A text document of OpenOffice and LibreOffice as it is handed to pandoc.
package enum OpenDocument {
  /// The file of the archive that holds the text.
  package static let content = "content.xml"

  /// The document with the heading rows of its tables as rows like any other, since pandoc passes over
  /// heading rows with all that is in them.
  ///
  /// - Parameter xml: What the file of the text holds.
  package static func withPlainRows(_ document: [UInt8], xml: [UInt8]) -> [UInt8] {
    guard let plain = withoutHeadingMarks(xml) else { return document }
    return ZipFile(document)?.replacing(content, with: plain) ?? document
  }

  /// Nil where no table has a heading row.
  private static func withoutHeadingMarks(_ xml: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var copied = 0
    var place = 0
    while let open = xml[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = open + 1
      guard let mark = marks.first(where: { xml[open...].starts(with: $0) }),
        let close = xml[open...].firstIndex(of: UInt8(ascii: ">")),
        ends.contains(xml[open + mark.count])
      else { continue }
      out += xml[copied..<open]
      place = close + 1
      copied = place
    }
    return copied == 0 ? nil : out + xml[copied...]
  }

  private static let marks = ["<table:table-header-rows", "</table:table-header-rows"]
    .map { Array($0.utf8) }
  /// What may follow the name of a mark.
  private static let ends = Array("> \t\r\n".utf8)
}
