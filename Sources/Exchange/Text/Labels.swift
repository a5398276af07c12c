import ProcessModel

/// What seats and people are called in a text, where two may have the same name: by their name, or by
/// name and id where the name alone would not do.
struct Labels<Kind> {
  private var labels: [Identifier<Kind>: String] = [:]
  private var ids: [String: Identifier<Kind>] = [:]

  init(_ names: [(id: Identifier<Kind>, name: String)]) {
    var count: [String: Int] = [:]
    for (_, name) in names { count[name, default: 0] += 1 }
    let all = Set(names.map(\.id))
    for (id, name) in names {
      let isClear = count[name] == 1 && !name.isEmpty && !Self.endsInID(name, of: all)
      let label = isClear ? name : Self.long(name, id)
      labels[id] = label
      ids[label] = id
    }
  }

  func label(_ id: Identifier<Kind>) -> String {
    labels[id] ?? Self.long("", id)
  }

  /// The one a label means, or one that is named by its id alone though nothing else is known of it.
  func id(_ label: String) -> Identifier<Kind>? {
    if let id = ids[label] { return id }
    guard let id = Self.idAtEnd(of: label) else { return nil }
    return labels[id] != nil || label.utf8.first == UInt8(ascii: "(") ? id : nil
  }

  private static func long(_ name: String, _ id: Identifier<Kind>) -> String {
    name.isEmpty ? "(\(id))" : "\(name) (\(id))"
  }

  /// Whether a name looks like a name with an id, or like an id alone, which only a label may.
  private static func endsInID(_ name: String, of all: Set<Identifier<Kind>>) -> Bool {
    guard let id = idAtEnd(of: name) else { return false }
    return all.contains(id) || name.utf8.first == UInt8(ascii: "(")
  }

  private static func idAtEnd(of text: String) -> Identifier<Kind>? {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.utf8.lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    return Identifier(checking: String(text.utf8[open...].dropFirst().dropLast()) ?? "")
  }
}
