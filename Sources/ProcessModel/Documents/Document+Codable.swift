extension Document {
  private enum CodingKeys: String, CodingKey {
    case id, level, title, isCore, status, version, owner, fields, steps, links, waivers
  }

  /// Reads what any version of this program wrote: what came later may be missing.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(DocumentID.self, forKey: .id),
      level: try container.decode(Level.self, forKey: .level),
      title: try container.decode(String.self, forKey: .title),
      isCore: try container.decode(Bool.self, forKey: .isCore),
      status: try container.decode(Status.self, forKey: .status),
      version: try container.decode(Int.self, forKey: .version),
      owner: try container.decodeIfPresent(SeatID.self, forKey: .owner),
      fields: try container.decode([Field: String].self, forKey: .fields),
      steps: try container.decode([Step].self, forKey: .steps),
      links: try container.decode([DocumentID].self, forKey: .links),
      waivers: try container.decodeIfPresent([Waiver].self, forKey: .waivers) ?? [])
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(level, forKey: .level)
    try container.encode(title, forKey: .title)
    try container.encode(isCore, forKey: .isCore)
    try container.encode(status, forKey: .status)
    try container.encode(version, forKey: .version)
    try container.encodeIfPresent(owner, forKey: .owner)
    try container.encode(fields, forKey: .fields)
    try container.encode(steps, forKey: .steps)
    try container.encode(links, forKey: .links)
    if !waivers.isEmpty { try container.encode(waivers, forKey: .waivers) }
  }
}
