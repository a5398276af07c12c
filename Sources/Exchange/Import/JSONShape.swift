import Foundation
import ProcessModel

// The shapes of our JSON, apart from the model's own types: these may change, a published format may
// not. Texts under keys that are not named here go to the notes.

struct JSONWorkspace: Decodable {
  /// Why the file is not for us, found before anything else is looked at.
  enum Stranger: Error {
    case noSchema
    case newer(Int)
  }

  private enum Keys: String, CodingKey {
    case schema, company, documents, seats, people, pictures, issues
  }

  let company: JSONCompany
  let documents: [Remarked<JSONDocument>]
  let seats: [JSONSeat]
  let people: [JSONPerson]
  let pictures: [JSONPicture]
  let issues: [ParkedIssue]

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    guard let schema = try? values.decode(String.self, forKey: .schema),
      schema.hasPrefix(JSONFormat.family),
      let version = Int(schema.dropFirst(JSONFormat.family.count)), version > 0
    else { throw Stranger.noSchema }
    guard version <= JSONFormat.version else { throw Stranger.newer(version) }
    company = try values.decode(JSONCompany.self, forKey: .company)
    documents = try values.decode([Remarked<JSONDocument>].self, forKey: .documents)
    seats = try values.decodeIfPresent([JSONSeat].self, forKey: .seats) ?? []
    people = try values.decodeIfPresent([JSONPerson].self, forKey: .people) ?? []
    pictures = try values.decodeIfPresent([JSONPicture].self, forKey: .pictures) ?? []
    issues = try values.decodeIfPresent([ParkedIssue].self, forKey: .issues) ?? []
  }
}

struct JSONCompany: Decodable {
  let name: String
  let me: String?
  let words: [String: String]?
  let coreProcessWord: String?
  let thresholds: [String: Double]?
  let sample: Bool?
}

struct JSONDocument: RemarkedRecord {
  static let keys: Set<String> = [
    "id", "level", "title", "core", "status", "version", "owner", "fields", "steps", "links",
    "waivers", "state",
  ]

  let id: DocumentID
  let level: Level
  let title: String
  let core: Bool?
  let status: Status?
  let version: Int?
  let owner: SeatID?
  let fields: [String: String]?
  let steps: [Remarked<JSONStep>]?
  let links: [DocumentID]?
  let waivers: [Waiver]?
  let state: String?
}

struct JSONStep: RemarkedRecord {
  static let keys: Set<String> = [
    "id", "text", "bullets", "seat", "picture", "caution", "result", "links",
  ]

  let id: StepID
  let text: String
  let bullets: [Remarked<JSONBullet>]?
  let seat: SeatID?
  let picture: PictureID?
  let caution: String?
  let result: String?
  let links: [DocumentID]?
}

struct JSONBullet: RemarkedRecord {
  static let keys: Set<String> = ["id", "text", "bullets"]

  let id: DetailID
  let text: String
  let bullets: [Remarked<JSONBullet>]?
}

struct JSONSeat: Decodable {
  let id: SeatID
  let name: String
  let roles: [String]?
  let holder: PersonID?
  let reportsTo: SeatID?
}

struct JSONPerson: Decodable {
  let id: PersonID
  let name: String
}

struct JSONPicture: Decodable {
  let id: PictureID
  let format: Format
  let data: Data

  enum Format: String, Decodable {
    case svg, png, jpeg, gif, webp
  }
}
