import Templates

/// The templates as a person names them.
enum TemplateChoice {
  static func find(_ name: String) -> Template? { Template.named(name) }

  static var names: [String] { Template.all.map(\.name) }

  static var namesWithNotes: [(name: String, note: String)] {
    Template.all.map { ($0.name, $0.summary) }
  }
}
