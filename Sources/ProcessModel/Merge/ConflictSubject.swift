/// What two people changed differently: one text, choice or line of a document, or one entry of the
/// chart.
package enum ConflictSubject: Hashable, Sendable {
  case title
  case level
  case owner
  case field(Field)
  /// The words of a line, or whether it is there at all.
  case line(Line)
  case part(StepID, StepPart)
  /// The name of a seat or of the company.
  case name
  case roles
  case holder
  case reportsTo

  /// What stands at a step beside its words.
  package enum StepPart: String, CaseIterable, Sendable {
    case seat, picture, caution, result
  }
}

extension ConflictSubject: RawRepresentable {
  package init?(rawValue: String) {
    let parts = rawValue.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.dropFirst().first) {
    case ("title", nil): self = .title
    case ("level", nil): self = .level
    case ("owner", nil): self = .owner
    case ("name", nil): self = .name
    case ("roles", nil): self = .roles
    case ("holder", nil): self = .holder
    case ("reports-to", nil): self = .reportsTo
    case ("field", let name?):
      guard let field = Field(rawValue: name) else { return nil }
      self = .field(field)
    case ("step", let id?): self = .line(.step(StepID(id)))
    case ("bullet", let id?): self = .line(.detail(DetailID(id)))
    case (let name?, let id?):
      guard let part = StepPart(rawValue: name) else { return nil }
      self = .part(StepID(id), part)
    default: return nil
    }
  }

  package var rawValue: String {
    switch self {
    case .title: "title"
    case .level: "level"
    case .owner: "owner"
    case .name: "name"
    case .roles: "roles"
    case .holder: "holder"
    case .reportsTo: "reports-to"
    case .field(let field): "field:\(field.rawValue)"
    case .line(.step(let id)): "step:\(id)"
    case .line(.detail(let id)): "bullet:\(id)"
    case .part(let id, let part): "\(part.rawValue):\(id)"
    }
  }
}

extension ConflictSubject: Codable {}
