import ProcessModel

/// Steps and bullets written down as `name Words`, bullets behind `-` and `--`.
struct Outline: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  var steps: [Step] = []

  init(stringLiteral text: String) {
    self.init(text.split(separator: "\n").map(String.init))
  }

  init(arrayLiteral lines: String...) { self.init(lines) }

  init(_ lines: [String]) {
    for line in lines {
      var words = line.split(separator: " ").map(String.init)
      let mark = words[0].hasPrefix("-") ? words.removeFirst() : ""
      let (name, text) = (words.removeFirst(), words.joined(separator: " "))
      switch mark {
      case "-":
        steps[steps.count - 1].details.append(Detail(id: DetailID(name), text: text))
      case "--":
        let last = steps[steps.count - 1].details.count - 1
        steps[steps.count - 1].details[last].details.append(
          Detail(id: DetailID(name), text: text))
      default: steps.append(Step(id: StepID(name), text: text))
      }
    }
  }

  /// A document that has nothing but these lines.
  var document: Document { Document(id: "sales", level: .sop, title: "Sales", steps: steps) }

  static func lines(of document: Document) -> [String] {
    document.steps.flatMap { step in
      ["\(step.id) \(step.text)"]
        + step.details.flatMap { detail in
          ["- \(detail.id) \(detail.text)"] + detail.details.map { "-- \($0.id) \($0.text)" }
        }
    }
  }
}
