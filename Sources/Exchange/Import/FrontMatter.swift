import ProcessModel
import Yams

/// What stands between the two `---` at the top of a Markdown file.
struct FrontMatter {
  private var nodes: [String: Node] = [:]
  /// What was read without the whole of YAML: a handful, found sooner in a row than in a table.
  private var plain: [(key: String, text: String)] = []

  /// The text of a key, whatever YAML takes it for; nil for a list, a map or nothing.
  func text(_ key: String) -> String? {
    if let found = plain.first(where: { $0.key == key }) { return found.text }
    guard case .scalar(let scalar)? = nodes[key] else { return nil }
    return scalar.string
  }

  func isTrue(_ key: String) -> Bool {
    ["true", "yes", "on"].contains(text(key)?.lowercased())
  }

  func holds(_ key: String) -> Bool { nodes[key] != nil || plain.contains { $0.key == key } }

  /// The names of a map with their texts, in order.
  func map(_ key: String) -> [(name: String, text: String)] {
    guard case .mapping(let mapping)? = nodes[key] else { return [] }
    return mapping.compactMap { key, value in
      guard case .scalar(let name) = key, case .scalar(let text) = value else { return nil }
      return (name.string, text.string)
    }
  }

  /// What other keys than these say, a line each.
  func lines(besides known: Set<String>) -> [String] {
    let texts =
      plain.filter { !known.contains($0.key) }.map { ($0.key, CleanText.line($0.text)) }
      + nodes.filter { !known.contains($0.key) }
      .map { ($0.key, Self.words(of: $0.value, depth: 0)) }
    return texts.sorted { $0.0 < $1.0 }.compactMap { key, text in
      text.isEmpty ? nil : "\(key): \(text)"
    }
  }

  private static func words(of node: Node, depth: Int) -> String {
    guard depth < 8 else { return "" }
    return switch node {
    case .scalar(let scalar): CleanText.line(scalar.string)
    case .sequence(let sequence):
      sequence.map { words(of: $0, depth: depth + 1) }.joined(separator: ", ")
    case .mapping(let mapping):
      mapping.map { "\(words(of: $0, depth: depth + 1)): \(words(of: $1, depth: depth + 1))" }
        .joined(separator: ", ")
    default: ""
    }
  }

  /// Parts the front matter of a file from its body; a file that begins otherwise has none.
  static func split(
    _ source: SourceText
  ) throws(ImportError) -> (front: FrontMatter, body: ArraySlice<UInt8>) {
    guard let fence = Fence(in: source.bytes) else { return (FrontMatter(), source.bytes) }
    let yaml = source.bytes[fence.inner]
    guard yaml.count <= ImportLimits.frontMatterBytes else {
      throw ImportError(
        .tooLong(bytes: yaml.count, limit: ImportLimits.frontMatterBytes), in: source.path)
    }
    if let pairs = PlainFrontMatter.pairs(in: yaml) {
      var front = FrontMatter()
      front.plain = pairs
      return (front, source.bytes[fence.end...])
    }
    if let problem = YAMLGate.problem(in: yaml) {
      throw ImportError(problem, in: source.path)
    }
    let root: Node?
    do {
      // The blanks at the end keep the text where the parser, which remembers its place, finds it:
      // the shortest strings have no place of their own.
      let text = String(decoding: yaml, as: UTF8.self) + "\n                \n"
      root = try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch {
      throw ImportError(Self.reason(of: error, lines: fence.lines), in: source.path)
    }
    guard case .mapping(let mapping)? = root else {
      return (FrontMatter(), fence.lines == 0 ? source.bytes[fence.end...] : source.bytes)
    }
    var front = FrontMatter()
    for (key, value) in mapping {
      guard case .scalar(let name) = key else { continue }
      front.nodes[name.string.lowercased()] = value
    }
    return (front, source.bytes[fence.end...])
  }

  private static func reason(of error: any Error, lines: Int) -> ImportError.Reason {
    let mark: Mark?
    switch error as? YamlError {
    case .duplicatedKeysInMapping(let keys, _): return .frontMatterKeyTwice(keys.first ?? "")
    // A quotation without end is told by its beginning.
    case .scanner(let context, _, let end, _): mark = context?.mark ?? end
    case .parser(_, _, let end, _), .composer(_, _, let end, _): mark = end
    default: mark = nil
    }
    // The first line of the file is the fence.
    return .frontMatter(line: mark.map { min($0.line, lines) + 1 })
  }
}
