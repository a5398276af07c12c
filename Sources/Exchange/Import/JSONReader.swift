import Foundation
import ProcessModel

/// Reads the JSON that `export json` wrote back to the same workspace.
package enum JSONReader {
  package static func workspace(
    from bytes: [UInt8], named path: String = ""
  ) throws(ImportError) -> Workspace {
    try workspaceAndStates(from: bytes, named: path).workspace
  }

  /// The workspace, what each of its documents said when it was exported, whatever has been changed in
  /// the file since, and what had no place and is in the notes.
  package static func workspaceAndStates(
    from bytes: [UInt8], named path: String = ""
  ) throws(ImportError) -> (
    workspace: Workspace, states: [DocumentID: ContentHash], noted: [DocumentID: [String]]
  ) {
    guard bytes.count <= ImportLimits.jsonBytes else {
      throw ImportError(.tooLong(bytes: bytes.count, limit: ImportLimits.jsonBytes), in: path)
    }
    if let fault = UTF8Gate.firstFault(in: bytes[...]) {
      throw ImportError(.notUTF8(line: UTF8Gate.line(at: fault, in: bytes[...])), in: path)
    }
    let read: JSONWorkspace
    do {
      let decoder = JSONDecoder()
      decoder.dateDecodingStrategy = .iso8601
      read = try decoder.decode(JSONWorkspace.self, from: Data(bytes))
    } catch {
      throw ImportError(reason(of: error), in: path)
    }
    let workspace = read.workspace
    if let twice = sameID(in: workspace) { throw ImportError(twice, in: path) }
    return (workspace, read.states, read.noted)
  }

  private static func reason(of error: any Error) -> ImportError.Reason {
    if let stranger = error as? JSONWorkspace.Stranger {
      return switch stranger {
      case .noSchema: .notOurs
      case .newer(let found): .newerVersion(found: found, known: JSONFormat.version)
      }
    }
    switch error as? DecodingError {
    case .keyNotFound(let key, let context):
      return .unusable(place: place(context.codingPath + [key]), expected: "given")
    case .valueNotFound(let type, let context), .typeMismatch(let type, let context):
      guard !context.codingPath.isEmpty else { return .notOurs }
      return .unusable(place: place(context.codingPath), expected: word(for: type))
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      return .unusable(
        place: place(context.codingPath), expected: expectation(for: context.codingPath))
    default: return .notJSON
    }
  }

  /// `documents[3].steps[0].text`, counted from 0 as programs do.
  private static func place(_ path: [any CodingKey]) -> String {
    path.reduce(into: "") { place, key in
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += (place.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }

  private static func word(for type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is Bool.Type: "true or false"
    default: String(describing: type).hasPrefix("Array") ? "a list" : "an object"
    }
  }

  private static func expectation(for path: [any CodingKey]) -> String {
    switch path.last(where: { $0.intValue == nil })?.stringValue {
    case "level": "one of " + Level.allCases.map(\.rawValue).joined(separator: ", ")
    case "status": "one of " + Status.allCases.map(\.rawValue).joined(separator: ", ")
    case "format":
      "one of " + Picture.Format.allCases.map(\.rawValue).joined(separator: ", ")
    case "data": "base64"
    case "version", "thresholds": "a number"
    default: "an id of 1 to 64 letters, digits, - and _"
    }
  }

  private static func sameID(in workspace: Workspace) -> ImportError.Reason? {
    func twice<Kind>(_ ids: [Identifier<Kind>], _ kind: String) -> ImportError.Reason? {
      var seen: Set<Identifier<Kind>> = []
      return ids.first { !seen.insert($0).inserted }.map { .sameID(id: $0.text, kind: kind) }
    }
    let steps = workspace.documents.lazy.compactMap { twice($0.steps.map(\.id), "steps") }.first
    return twice(workspace.documents.map(\.id), "documents")
      ?? twice(workspace.seats.map(\.id), "seats") ?? twice(workspace.people.map(\.id), "people")
      ?? twice(workspace.pictures.map(\.id), "pictures") ?? steps
  }
}
