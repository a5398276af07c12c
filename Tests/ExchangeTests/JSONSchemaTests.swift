import Exchange
import Foundation
import ProcessModel
import Testing

@Suite struct JSONSchemaTests {
  private static let file = Fixtures.repository("Schema/waywright.schema.json")
  private static let seeds = Array(0..<60).map { UInt64($0) }

  @Test func describesEveryKeyOfEveryExport() throws {
    let schema = try SchemaCheck(Data(contentsOf: Self.file))
    for seed in Self.seeds {
      let json = JSONFormat.text(of: RandomWorkspace.make(seed: seed))
      let faults = try schema.faults(in: Data(json))
      #expect(faults == [], "seed \(seed)")
    }
  }

  @Test func findsWhatTheSchemaForbids() throws {
    let schema = try SchemaCheck(Data(contentsOf: Self.file))
    let json = """
      {"schema": "waywright/1", "documents": [{"core": 1, "mood": "x"}], "seats": [{"id": "../x",
      "name": "A\\u0007", "roles": []}], "people": [], "pictures": {}}
      """
    let faults = try schema.faults(in: Data(json.utf8))
    #expect(
      faults == [
        "company is missing", "documents[0].core is no boolean", "documents[0].fields is missing",
        "documents[0].id is missing", "documents[0].level is missing",
        "documents[0].links is missing", "documents[0].mood is not described",
        "documents[0].status is missing", "documents[0].steps is missing",
        "documents[0].title is missing", "documents[0].version is missing",
        "pictures is no array", "seats[0].id has the wrong form",
        "seats[0].name has the wrong form",
      ])
  }

  @Test func namesEveryFieldAndLevelOfTheModel() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    for word in Field.allCases.map(\.rawValue) + Level.allCases.map(\.rawValue)
      + Status.allCases.map(\.rawValue) + Picture.Format.allCases.map(\.rawValue)
    {
      #expect(text.contains("\"\(word)\""), "\(word)")
    }
  }

  /// The validator of Python's jsonschema, where it is installed, on the same exports.
  @Test(.enabled(if: Validator.isInstalled))
  func anIndependentValidatorAgrees() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "waywright-schema-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for seed in Self.seeds {
      let json = JSONFormat.text(of: RandomWorkspace.make(seed: seed))
      try Data(json).write(to: folder.appendingPathComponent("\(seed).json"))
    }
    #expect(try Validator.run(schema: Self.file, folder: folder) == "60 valid\n")
  }
}
