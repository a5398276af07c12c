import Foundation

/// Checks JSON against as much of JSON Schema as our schema uses, and more strictly: a key that the
/// schema does not describe is a fault.
struct SchemaCheck {
  private let root: JSONValue

  init(_ data: Data) throws {
    root = try JSONDecoder().decode(JSONValue.self, from: data)
  }

  func faults(in json: Data) throws -> [String] {
    faults(in: try JSONDecoder().decode(JSONValue.self, from: json), root, at: "").sorted()
  }

  private func faults(in value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
    var faults: [String] = []
    if let name = schema["$ref"]?.text?.split(separator: "/").last,
      let definition = root["$defs"]?[String(name)]
    {
      faults += self.faults(in: value, definition, at: place)
    }
    if let type = schema["type"]?.text, type != Self.type(of: value),
      !(type == "integer" && Self.type(of: value) == "number")
    {
      return faults + ["\(place) is no \(type)"]
    }
    switch value {
    case .string(let text): faults += self.faults(in: text, schema, at: place)
    case .array(let elements):
      guard let items = schema["items"] else { break }
      for (index, element) in elements.enumerated() {
        faults += self.faults(in: element, items, at: "\(place)[\(index)]")
      }
    case .object(let members) where schema["type"] != nil:
      faults += self.faults(in: members, schema, at: place.isEmpty ? "" : place + ".")
    default: break
    }
    return faults
  }

  private func faults(in text: String, _ schema: JSONValue, at place: String) -> [String] {
    var faults: [String] = []
    if let constant = schema["const"]?.text, text != constant {
      faults.append("\(place) is not \(constant)")
    }
    if let words = schema["enum"]?.texts, !words.contains(text) {
      faults.append("\(place) is none of \(words.joined(separator: ", "))")
    }
    if let pattern = schema["pattern"]?.text,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(place) has the wrong form")
    }
    return faults
  }

  private func faults(
    in members: [String: JSONValue], _ schema: JSONValue, at prefix: String
  ) -> [String] {
    var faults: [String] = []
    for key in schema["required"]?.texts ?? [] where members[key] == nil {
      faults.append("\(prefix)\(key) is missing")
    }
    for (key, member) in members {
      if let schema = schema["properties"]?[key] ?? schema["additionalProperties"] {
        faults += self.faults(in: member, schema, at: prefix + key)
      } else {
        faults.append("\(prefix)\(key) is not described")
      }
    }
    return faults
  }

  private static func type(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
