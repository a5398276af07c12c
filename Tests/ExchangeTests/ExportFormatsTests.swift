import Exchange
import ProcessModel
import Testing

@Suite struct ExportFormatsTests {
  @Test func everyFormatIsNamedOnceAndSaysWhatItIsFor() {
    let names = ExportFormats.all.map { $0.name }
    #expect(Set(names).count == names.count)
    for format in ExportFormats.all {
      #expect(format.name == format.name.lowercased())
      #expect((10...90).contains(format.summary.count), "\(format.name)")
      #expect(ExportFormats.named(format.name.uppercased()) == format)
    }
    #expect(ExportFormats.named("vhs") == nil)
  }

  @Test(arguments: ExportFormats.all.map { $0.name })
  func theSameRecordsGiveTheSameBytesAndSafePaths(_ name: String) throws {
    let format = try #require(ExportFormats.named(name))
    for seed in UInt64(0)..<20 {
      var outgoing = Outgoing(RandomWorkspace.make(seed: seed))
      if format.isForOneDocument {
        outgoing.asked = Array(outgoing.workspace.documents.prefix(1).map(\.id))
      }
      let files = format.files(for: outgoing)
      outgoing.workspace.documents.reverse()
      outgoing.workspace.seats.reverse()
      #expect(format.files(for: outgoing) == files, "seed \(seed)")
      #expect(Set(files.map { $0.path.lowercased() }).count == files.count)
      for file in files {
        let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
        #expect(parts.allSatisfy { !$0.isEmpty && $0 != ".." && $0.utf8.count < 200 })
      }
    }
  }
}
