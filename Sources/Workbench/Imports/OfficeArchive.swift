import Exchange

/// The archive that a file of an office program is, opened with `unzip` for what pandoc passes over.
struct OfficeArchive {
  /// The file as pandoc is given it.
  private(set) var readable: [UInt8]
  /// Every paragraph in it; nil where it is no such archive.
  private(set) var text: OfficeText?
  /// Why nobody looked into it; nil where that was done or there is nothing to look into.
  private(set) var trouble: ProgramTrouble?

  /// Bytes of unpacked text beyond which nobody looks.
  private static let most = 1 << 26

  /// - Parameter reader: What pandoc calls the kind of file.
  /// - Throws: `ProgramTrouble.stopped` where the person stops it.
  init(_ bytes: [UInt8], reader: String, _ session: Session) throws(ProgramTrouble) {
    readable = bytes
    func unzip(_ names: String...) throws(ProgramTrouble) -> [UInt8] {
      let unzip = Converter(
        program: "unzip", arguments: ["-p", "input"] + names, seconds: 60, mostBytes: Self.most)
      return try session.world.programs.run(unzip, bytes)
    }
    do throws(ProgramTrouble) {
      switch reader {
      case "docx":
        // The glossary holds what stands where nothing was typed yet.
        let xml = try unzip("word/*.xml", "-x", "word/glossary/*")
        text = OfficeText(xml, isWord: true)
      case "odt":
        let xml = try unzip(OpenDocument.content)
        readable = OpenDocument.withPlainRows(bytes, xml: xml)
        text = OfficeText(xml + (try unzip("styles.xml")), isWord: false)
      default: return
      }
    } catch {
      if case .stopped = error { throw error }
      trouble = error
    }
  }
}
