import ProcessModel

/// The ids of steps and bullets in one line, nested as they stand: `s1(d1 d2(e1)) s2`.
enum IDLine {
  /// An id and the ids below it.
  struct Node: Equatable {
    var id: String
    var below: [Node] = []
  }

  static func text(of steps: [Step]) -> String {
    steps.map { step in step.id.text + text(of: step.details) }.joined(separator: " ")
  }

  private static func text(of details: [Detail]) -> String {
    if details.isEmpty { return "" }
    let inner = details.map { $0.id.text + text(of: $0.details) }.joined(separator: " ")
    return "(\(inner))"
  }

  /// Reads such a line; brackets that do not match are taken as far as they make sense.
  static func nodes(in text: String) -> [Node] {
    var levels: [[Node]] = [[]]
    var id: [UInt8] = []
    func finish() {
      guard !id.isEmpty else { return }
      levels[levels.count - 1].append(Node(id: String(decoding: id, as: UTF8.self)))
      id = []
    }
    func close() {
      guard levels.count > 1, let below = levels.popLast() else { return }
      let parents = levels.count - 1
      guard let parent = levels[parents].indices.last else { return }
      levels[parents][parent].below += below
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "("):
        finish()
        // Deeper than a document goes: what stands there is nobody's id.
        if levels.count < 8 { levels.append([]) }
      case UInt8(ascii: ")"):
        finish()
        close()
      case UInt8(ascii: " "): finish()
      default: id.append(byte)
      }
    }
    finish()
    while levels.count > 1 { close() }
    return levels[0]
  }
}
