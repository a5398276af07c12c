import Foundation
import ProcessModel
import Testing

@testable import Samples

/// What every sample promises: it is whole, and it could have been exported by the program.
struct SampleTests {
  @Test(arguments: Sample.all)
  func `Its files are those of its folder`(sample: Sample) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let folder = root.appending(path: "Samples/\(sample.name)").standardizedFileURL.path
    var onDisk: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path.contains(".") {
      onDisk[path] = try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))
    }
    let embedded = sample.files.map { ($0.path, Data($0.bytes)) }
    #expect(Dictionary(uniqueKeysWithValues: embedded) == onDisk)
  }

  @Test(arguments: Sample.all)
  func `Its index names the company, says that it is a sample and lists every document`(
    sample: Sample
  ) throws {
    let index = SampleDocument(path: "", markdown: try #require(sample.text("README.md")))
    let company = try #require(index.front["company"])
    #expect(index.front["sample"] == "true")
    #expect(index.title == "The \(company) Way")
    let paths = sample.documents.map(\.path) + ["accountability-chart.md"]
    #expect(index.links.sorted() == paths.sorted())
  }

  @Test(arguments: Sample.all)
  func `A file is named after the title of its document`(sample: Sample) {
    for document in sample.documents {
      let words = document.title.replacing("'", with: "").lowercased()
        .split { !$0.isLetter && !$0.isNumber }
      #expect(document.path == words.joined(separator: "-") + ".md")
    }
  }

  @Test(arguments: Sample.all)
  func `Every link and every picture is there`(sample: Sample) {
    let paths = Set(sample.files.map(\.path))
    let documents = sample.documents
    for document in documents {
      for target in document.links + document.pictures {
        #expect(paths.contains(target), "\(document.path) → \(target)")
      }
    }
    let pictures = paths.filter { $0.hasPrefix("assets/") }
    #expect(pictures == Set(documents.flatMap(\.pictures)))
  }

  @Test(arguments: Sample.all)
  func `Links point down the hierarchy`(sample: Sample) throws {
    let documents = Dictionary(uniqueKeysWithValues: sample.documents.map { ($0.path, $0) })
    for document in documents.values {
      let level = try #require(document.level)
      for target in document.links {
        let below = try #require(documents[target]?.level)
        let isUnderSOP = level == .sop && below == .sop
        #expect(below > level || isUnderSOP, "\(document.path) → \(target)")
      }
    }
  }

  @Test(arguments: Sample.all)
  func `Every work instruction and every procedure hangs under another document`(sample: Sample) {
    let linked = Set(sample.documents.flatMap(\.links))
    for document in sample.documents where document.level.map({ $0 > .sop }) == true {
      #expect(linked.contains(document.path), "\(document.path)")
    }
  }

  @Test(arguments: Sample.all)
  func `Every document, step and bullet has an id of its own`(sample: Sample) {
    var all = sample.documents.compactMap { $0.front["id"] }
    #expect(all.count == sample.documents.count)
    for document in sample.documents {
      #expect(document.idShape == document.shape, "\(document.path)")
      all += document.stepIDs
    }
    for id in all { #expect(DocumentID(checking: id) != nil, "\(id)") }
    #expect(Set(all).count == all.count)
  }

  @Test(arguments: Sample.all)
  func `Every seat that is named stands on the chart`(sample: Sample) throws {
    let chart = SampleChart(try #require(sample.text("accountability-chart.md")))
    let names = Set(chart.seats.map(\.name))
    for document in sample.documents {
      for seat in document.seats { #expect(names.contains(seat), "\(document.path): \(seat)") }
    }
  }

  @Test(arguments: Sample.all)
  func `The chart has one top, a person in every seat and at most five roles in each`(
    sample: Sample
  ) throws {
    let chart = SampleChart(try #require(sample.text("accountability-chart.md")))
    let names = Set(chart.seats.map(\.name))
    #expect(try #require(chart.names["seats"]).values.sorted() == chart.seats.map(\.name).sorted())
    let people = Set(chart.seats.compactMap(\.holder))
    #expect(try #require(chart.names["people"]).values.sorted() == people.sorted())
    #expect(chart.seats.filter { $0.reportsTo == nil }.count == 1)
    for seat in chart.seats {
      #expect(seat.holder != nil, "\(seat.name)")
      #expect((1...5).contains(seat.roles), "\(seat.name)")
      if let above = seat.reportsTo { #expect(names.contains(above), "\(seat.name)") }
    }
    let ids = chart.names.values.flatMap(\.keys)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: Sample.all)
  func `Its pictures are small drawings with a title and nothing that runs`(sample: Sample) {
    for file in sample.files where file.path.hasPrefix("assets/") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(file.bytes.count < 2_000, "\(file.path)")
      #expect(text.hasPrefix("<svg "), "\(file.path)")
      #expect(text.contains("<title>"), "\(file.path)")
      #expect(!text.contains("<script") && !text.contains("href"), "\(file.path)")
    }
  }
}
