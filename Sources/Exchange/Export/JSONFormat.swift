import Foundation
import ProcessModel

/// One file for programs: everything with stable ids, as `Schema/waywright.schema.json` describes it.
package enum JSONFormat: ExportFormat {
  package static let name = "json"
  package static let summary = "one file for programs, with everything in it"
  package static let shape = ExportShape.file(ending: "json")

  /// The version of the format, which grows only where an older reader would misread a newer file.
  package static let version = 1
  static let family = "waywright/"

  package static let suffix = ""
  package static let tellsStanding = true
  package static let tellsHistory = true

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    [ExportFile(path: "waywright.json", counted: { text(of: outgoing, going: $0) })]
  }

  package static func text(of workspace: Workspace, only: [DocumentID]? = nil) -> [UInt8] {
    text(of: Outgoing(workspace, only: only))
  }

  package static func isOurs(_ bytes: [UInt8]) -> Bool {
    (try? JSONReader.workspace(from: bytes)) != nil
  }

  static func text(of outgoing: Outgoing, going: ExportFile.Going = { _, _ in }) -> [UInt8] {
    let part = outgoing.ordered
    var json = JSONText()
    json.object { json in
      json.key("company")
      json.company(part.company)
      json.key("documents")
      json.array(Array(part.documents.enumerated())) { json, entry in
        going(entry.offset, part.documents.count)
        json.document(entry.element)
      }
      if let history = outgoing.history {
        json.key("history")
        json.array(history) { $0.change($1) }
      }
      if !part.issues.isEmpty { json.ready("issues", DecisionText.text(of: part.issues)) }
      json.key("people")
      json.array(part.people) { json, person in
        json.object { json in
          json.pair("id", person.id.text)
          json.pair("name", person.name)
        }
      }
      json.key("pictures")
      json.array(part.pictures) { json, picture in
        json.object { json in
          json.plain("data", Data(picture.bytes).base64EncodedData())
          json.pair("format", picture.format.rawValue)
          json.pair("id", picture.id.text)
        }
      }
      json.pair("schema", "\(family)\(version)")
      json.key("seats")
      json.array(part.seats) { $0.seat($1) }
    }
    json.newline()
    return json.bytes
  }
}

extension JSONText {
  fileprivate mutating func company(_ company: Company) {
    object { json in
      json.pair("coreProcessWord", company.coreProcessWord)
      json.pair("me", company.me)
      json.pair("name", company.name)
      json.pair("sample", company.isSample)
      json.key("thresholds")
      json.object { json in
        for (name, number) in company.thresholds.sorted(by: { $0.key < $1.key }) {
          json.pair(name, number)
        }
      }
      json.key("words")
      json.object { json in
        let words = company.words.map { ($0.key.rawValue, $0.value) }
        for (level, word) in words.sorted(by: { $0.0 < $1.0 }) { json.pair(level, word) }
      }
    }
  }

  fileprivate mutating func change(_ change: Outgoing.PastChange) {
    object { json in
      json.pair("at", change.at.formatted(.iso8601))
      json.pair("author", change.author)
      if let document = change.document {
        json.key("document")
        json.document(document)
      }
      json.pair("number", change.number)
      json.pair("words", change.words)
    }
  }

  fileprivate mutating func document(_ document: Document) {
    object { json in
      json.pair("core", document.isCore)
      json.key("fields")
      json.object { json in
        let fields = document.fields.map { ($0.key.rawValue, $0.value) }
        for (name, text) in fields.sorted(by: { $0.0 < $1.0 }) where !text.isEmpty {
          json.pair(name, text)
        }
      }
      json.pair("id", document.id.text)
      json.pair("level", document.level.rawValue)
      json.pair("links", document.links.map(\.text))
      json.pair("owner", document.owner?.text)
      json.pair("state", ContentHash(of: document).text)
      json.pair("status", document.status.rawValue)
      json.key("steps")
      json.array(document.steps) { $0.step($1) }
      json.pair("title", document.title)
      json.pair("version", document.version)
      if !document.waivers.isEmpty {
        json.ready("waivers", DecisionText.text(of: document.waivers))
      }
    }
  }

  private mutating func step(_ step: Step) {
    object { json in
      json.bullets(step.details)
      json.pair("caution", step.caution)
      json.pair("id", step.id.text)
      json.pair("links", step.links.map(\.text))
      json.pair("picture", step.picture?.text)
      json.pair("result", step.result)
      json.pair("seat", step.seat?.text)
      json.pair("text", step.text)
    }
  }

  private mutating func bullets(_ details: [Detail]) {
    key("bullets")
    array(details) { json, detail in
      json.object { json in
        json.bullets(detail.details)
        json.pair("id", detail.id.text)
        json.pair("text", detail.text)
      }
    }
  }

  fileprivate mutating func seat(_ seat: Seat) {
    object { json in
      json.pair("holder", seat.holder?.text)
      json.pair("id", seat.id.text)
      json.pair("name", seat.name)
      json.pair("reportsTo", seat.reportsTo?.text)
      json.pair("roles", seat.roles)
    }
  }
}
