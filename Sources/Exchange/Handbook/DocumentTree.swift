import ProcessModel

/// The documents as a tree from the top of the hierarchy down. A document with several above it stands
/// under each, with what is below it the first time only.
struct DocumentTree {
  struct Node {
    var id: DocumentID
    var title: String
    var kind: Document.Kind
    /// Whether it stood in the tree before.
    var isRepeated: Bool
    /// Documents below it that the tree has no room for.
    var hidden = 0
    var below: [Node] = []

    var count: Int { below.reduce(1) { $0 + $1.count } }
  }

  private(set) var roots: [Node] = []
  private var documents: [DocumentID: Document] = [:]
  private var seen: Set<DocumentID> = []

  /// Boxes that a person can still take in.
  private static let most = 160

  /// - Returns: nil where even without the work instructions there are too many to draw.
  init?(_ workspace: Workspace) {
    let pointedTo = Set(workspace.documents.flatMap(\.allLinks))
    let tops = workspace.documents.filter { !pointedTo.contains($0.id) }
    guard tops.count <= Self.most, workspace.documents.count > 1 else { return nil }
    for document in workspace.documents { documents[document.id] = document }
    let sorted = tops.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
    roots = sorted.map { node($0) }
    guard roots.reduce(0, { $0 + $1.count }) > Self.most else { return }
    for index in roots.indices { Self.fold(&roots[index]) }
    if roots.reduce(0, { $0 + $1.count }) > Self.most { return nil }
  }

  private mutating func node(_ document: Document) -> Node {
    var node = Node(
      id: document.id, title: document.title, kind: document.kind,
      isRepeated: !seen.insert(document.id).inserted)
    if !node.isRepeated {
      for link in document.allLinks {
        if let next = documents[link] { node.below.append(self.node(next)) }
      }
    }
    return node
  }

  /// Leaves the work instructions out and counts them.
  private static func fold(_ node: inout Node) {
    for index in node.below.indices { fold(&node.below[index]) }
    let instructions = node.below.filter { $0.kind == .other(.workInstruction) }
    node.hidden = instructions.count
    node.below.removeAll { $0.kind == .other(.workInstruction) }
  }
}

extension Document {
  /// Policies, processes, Core Processes, then what stands lower.
  fileprivate var rank: Int {
    switch kind {
    case .other(.process): 0
    case .coreProcess: 1
    case .other(.policy): 2
    case .other(.sop): 3
    case .other(.procedure): 4
    case .other(.workInstruction): 5
    }
  }
}
