import ProcessModel

/// The documents of one kind, as a contents page lists them.
struct ContentsGroup {
  var kind: Document.Kind
  var title: String
  var documents: [Document]

  /// Every kind of which there are documents, the Core Processes first.
  static func all(of workspace: Workspace) -> [ContentsGroup] {
    let kinds: [(Document.Kind, String)] = [
      (.coreProcess, workspace.company.coreProcessWord ?? "Core Processes"),
      (.other(.policy), "Policies"), (.other(.process), "Processes"), (.other(.sop), "SOPs"),
      (.other(.procedure), "Procedures"), (.other(.workInstruction), "Work instructions"),
    ]
    let byKind = Dictionary(grouping: workspace.documents, by: \.kind)
    return kinds.compactMap { kind, usual in
      guard let documents = byKind[kind] else { return nil }
      var title = usual
      if case .other(let level) = kind { title = workspace.company.words[level] ?? usual }
      return ContentsGroup(kind: kind, title: title, documents: documents)
    }
  }
}
