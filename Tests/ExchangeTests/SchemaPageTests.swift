import Foundation
import ProcessModel
import Testing

/// The page that says for people what the JSON Schema says for programs.
@Suite struct SchemaPageTests {
  @Test func everyFieldOfTheSchemaIsExplained() throws {
    let page = try String(contentsOf: Fixtures.repository("Schema/README.md"), encoding: .utf8)
    let file = Fixtures.repository("Schema/waywright.schema.json")
    let root = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file))
    let missing = Self.fields(in: root).filter { name, meaning in
      !page.contains("| `\(name)` | \(meaning ?? "")")
    }
    #expect(missing.map(\.name) == [])
  }

  private static func fields(in value: JSONValue) -> [(name: String, meaning: String?)] {
    guard case .object(let members) = value else { return [] }
    var found: [(name: String, meaning: String?)] = []
    if case .object(let properties)? = members["properties"] {
      found += properties.map { ($0.key, $0.value["description"]?.text) }
    }
    return found + members.values.flatMap(fields)
  }
}
