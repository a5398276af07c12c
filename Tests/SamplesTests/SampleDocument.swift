import ProcessModel

@testable import Samples

/// A document of a sample, taken apart line by line: just enough to follow its links.
struct SampleDocument {
  let path: String
  var front: [String: String] = [:]
  var title = ""
  var links: [String] = []
  var pictures: [String] = []
  var seats: [String] = []
  var steps: [String] = []
  /// The depth of each step and bullet: `0 1 1 0` for a step with two bullets and one with none.
  var shape = ""

  init(path: String, markdown: String) {
    self.path = path
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return }
    for line in lines[1..<end] {
      guard let key = line.split(separator: ":").first else { continue }
      front[String(key)] = String(line.dropFirst(key.count + 2))
    }
    for line in lines[(end + 1)...] { read(line) }
    shape = depths.shape
    seats += [front["owner"]].compactMap(\.self)
  }

  private var depths: [Int] = []
  private var isInSteps = false

  private mutating func read(_ line: String) {
    if let heading = line.dropping("## ") {
      isInSteps = heading == "Steps"
    } else if let text = line.dropping("# ") {
      title = text
    }
    for part in line.split(separator: "](").dropFirst() {
      guard let close = part.firstIndex(of: ")") else { continue }
      let target = String(part[..<close])
      if target.hasPrefix("assets/") { pictures.append(target) } else { links.append(target) }
    }
    guard isInSteps else { return }
    if let seat = line.dropping("   Seat: ") { seats.append(seat) }
    if let step = line.dropping("\(steps.count + 1). ") {
      steps.append(step)
      depths.append(0)
    } else if line.hasPrefix("   - ") {
      depths.append(1)
    } else if line.hasPrefix("     - ") {
      depths.append(2)
    }
  }

  var level: Level? { front["level"].flatMap(Level.init(rawValue:)) }
  var isCore: Bool { front["core"] == "true" }

  /// The ids of its steps and bullets, in reading order.
  var stepIDs: [String] {
    (front["ids"] ?? "").split { " ()\"".contains($0) }.map(String.init)
  }

  /// The shape that its ids promise.
  var idShape: String {
    var depths: [Int] = []
    var depth = 0
    var isInside = false
    for character in front["ids"] ?? "" {
      switch character {
      case "(": depth += 1
      case ")": depth -= 1
      case " ", "\"": break
      default:
        if !isInside { depths.append(depth) }
        isInside = true
        continue
      }
      isInside = false
    }
    return depths.shape
  }
}

extension [Int] {
  fileprivate var shape: String { map(String.init).joined(separator: " ") }
}

extension String {
  func dropping(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

extension Sample {
  func text(_ path: String) -> String? {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  var documents: [SampleDocument] {
    files
      .filter { $0.path.hasSuffix(".md") }
      .map { SampleDocument(path: $0.path, markdown: String(decoding: $0.bytes, as: UTF8.self)) }
      .filter { $0.level != nil }
  }
}
