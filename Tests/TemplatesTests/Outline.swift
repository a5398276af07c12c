/// A template's Markdown, taken apart line by line: just enough to count and compare.
struct Outline {
  struct Step {
    var text: String
    var bullets: [String] = []
    var reasons: [String] = []
    var seat: String?
    var result: String?

    /// The words of the step, its bullets and its expected result.
    var wordCount: Int {
      ([text] + bullets + reasons + [result ?? ""]).map(\.wordCount).reduce(0, +)
    }
  }

  var front: [String: String] = [:]
  var title = ""
  var fields: [(heading: String, text: String)] = []
  var steps: [Step] = []

  init(_ markdown: String) {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return }
    for line in lines[1..<end] {
      guard let key = line.split(separator: ":").first else { continue }
      front[String(key)] = String(line.dropFirst(key.count + 2))
    }
    for line in lines[(end + 1)...] where !line.isEmpty { read(line) }
  }

  func field(_ heading: String) -> String? { fields.first { $0.heading == heading }?.text }

  private mutating func read(_ line: String) {
    if let text = line.dropping("# ") {
      title = text
    } else if let heading = line.dropping("## ") {
      fields.append((heading, ""))
    } else if let text = line.dropping("\(steps.count + 1). "), fields.last?.heading == "Steps" {
      steps.append(Step(text: text))
    } else if fields.last?.heading != "Steps" {
      guard let last = fields.indices.last else { return }
      fields[last].text += fields[last].text.isEmpty ? line : "\n" + line
    } else if let last = steps.indices.last {
      if let bullet = line.dropping("   - ") {
        steps[last].bullets.append(bullet)
      } else if let reason = line.dropping("     - ") {
        steps[last].reasons.append(reason)
      } else if let seat = line.dropping("   Seat: ") {
        steps[last].seat = seat
      } else if let result = line.dropping("   Expected result: ") {
        steps[last].result = result
      }
    }
  }
}

extension String {
  var wordCount: Int { split(separator: " ").count }

  func dropping(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
