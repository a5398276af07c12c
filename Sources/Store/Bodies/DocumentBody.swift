import ProcessModel

extension BodyReader {
  mutating func document() throws(Unusual) -> Document {
    var id: DocumentID?
    var level: Level?
    var title: String?
    var isCore: Bool?
    var status: Status?
    var version: Int?
    var owner: SeatID?
    var fields: [Field: String]?
    var steps: [Step]?
    var links: [DocumentID]?
    var waivers: [Waiver] = []
    try object { reader, key throws(Unusual) in
      switch key {
      case "id": id = try reader.identifier()
      case "level": level = try reader.named()
      case "title": title = try reader.string()
      case "isCore": isCore = try reader.bool()
      case "status": status = try reader.named()
      case "version": version = try reader.integer()
      case "owner": owner = try reader.identifier()
      case "fields": fields = try reader.texts()
      case "steps": steps = try reader.array { reader throws(Unusual) in try reader.step() }
      case "links": links = try reader.identifiers()
      case "waivers":
        waivers = try reader.array { _ throws(Unusual) -> Waiver in throw Unusual() }
      default: throw Unusual()
      }
    }
    guard let id, let level, let title, let isCore, let status, let version, let fields, let steps,
      let links
    else { throw Unusual() }
    return Document(
      id: id, level: level, title: title, isCore: isCore, status: status, version: version,
      owner: owner, fields: fields, steps: steps, links: links, waivers: waivers)
  }

  private mutating func step() throws(Unusual) -> Step {
    var id: StepID?
    var text: String?
    var details: [Detail]?
    var links: [DocumentID]?
    var seat: SeatID?
    var picture: PictureID?
    var caution: String?
    var result: String?
    try object { reader, key throws(Unusual) in
      switch key {
      case "id": id = try reader.identifier()
      case "text": text = try reader.string()
      case "details": details = try reader.details()
      case "links": links = try reader.identifiers()
      case "seat": seat = try reader.identifier()
      case "picture": picture = try reader.identifier()
      case "caution": caution = try reader.string()
      case "result": result = try reader.string()
      default: throw Unusual()
      }
    }
    guard let id, let text, let details, let links else { throw Unusual() }
    return Step(
      id: id, text: text, details: details, seat: seat, picture: picture, caution: caution,
      result: result, links: links)
  }

  /// Deeper than any document of ours; who nests without end would use up the stack.
  private static let deepest = 32

  private mutating func details(depth: Int = 1) throws(Unusual) -> [Detail] {
    guard depth <= Self.deepest else { throw Unusual() }
    return try array { reader throws(Unusual) in
      var id: DetailID?
      var text: String?
      var details: [Detail]?
      try reader.object { reader, key throws(Unusual) in
        switch key {
        case "id": id = try reader.identifier()
        case "text": text = try reader.string()
        case "details": details = try reader.details(depth: depth + 1)
        default: throw Unusual()
        }
      }
      guard let id, let text, let details else { throw Unusual() }
      return Detail(id: id, text: text, details: details)
    }
  }
}
