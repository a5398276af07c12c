import Exchange
import Foundation
import Testing

/// What pandoc passes over in text documents of OpenOffice and LibreOffice is put where it reads.
@Suite struct OpenDocumentTests {
  private static let xml = """
    <office:text><table:table><table:table-header-rows><table:table-row>Step</table:table-row>\
    </table:table-header-rows><table:table-row>Wash</table:table-row></table:table></office:text>
    """
  private static let plain = """
    <office:text><table:table><table:table-row>Step</table:table-row>\
    <table:table-row>Wash</table:table-row></table:table></office:text>
    """

  /// An archive with these files, uncompressed, made by the program that every Debian has.
  private func archive(_ files: [String: String]) throws -> [UInt8] {
    let script = """
      import sys, zipfile, io, json
      out = io.BytesIO()
      with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
          for name, text in sorted(json.load(sys.stdin).items()):
              archive.writestr(name, text)
      sys.stdout.buffer.write(out.getvalue())
      """
    return try Self.python(script, JSONEncoder().encode(files))
  }

  private func files(in archive: [UInt8]) throws -> [String: String] {
    let script = """
      import sys, zipfile, io, json
      archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      assert archive.testzip() is None
      print(json.dumps({name: archive.read(name).decode() for name in archive.namelist()}))
      """
    return try JSONDecoder().decode(
      [String: String].self, from: Data(Self.python(script, Data(archive))))
  }

  private static func python(_ script: String, _ input: Data) throws -> [UInt8] {
    let process = Process()
    let (stdin, stdout) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    (process.standardInput, process.standardOutput) = (stdin, stdout)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: input)
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return [UInt8](output)
  }

  @Test func headingRowsBecomeRowsAndAllElseStays() throws {
    let files = ["mimetype": "odt", "content.xml": Self.xml, "styles.xml": "<styles/>"]
    let changed = OpenDocument.withPlainRows(
      try archive(files), xml: Array(Self.xml.utf8))
    #expect(
      try self.files(in: changed)
        == ["mimetype": "odt", "content.xml": Self.plain, "styles.xml": "<styles/>"])
  }

  @Test(arguments: [
    "<office:text/>", "", "<", "<table:table-header-rowsx>a</table:table-header-rowsx>",
    "<table:table-header-rows", "</table:table-header-rows ",
  ])
  func whatHasNoneStaysAsItIs(xml: String) throws {
    let document = try archive(["content.xml": xml])
    #expect(OpenDocument.withPlainRows(document, xml: Array(xml.utf8)) == document)
  }

  /// Whatever is cut off or changed within an archive, nothing traps.
  @Test func aBrokenArchiveStaysAsItIsOrIsRead() throws {
    let whole = try archive(["content.xml": Self.xml, "a": "b"])
    var random = Seeded(7)
    for length in 0..<whole.count {
      let part = Array(whole[..<length])
      #expect(OpenDocument.withPlainRows(part, xml: Array(Self.xml.utf8)) == part)
    }
    for _ in 0..<2000 {
      var bent = whole
      for _ in 0..<3 {
        bent[Int.random(in: 0..<bent.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = OpenDocument.withPlainRows(bent, xml: Array(Self.xml.utf8))
    }
  }
}
