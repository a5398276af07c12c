/// A line or paragraph of talk whose words carry roles, so that only the renderer knows about colour.
package struct Prose: Sendable, Equatable, ExpressibleByStringInterpolation {
  package var spans: [Span]

  package struct Span: Sendable, Equatable {
    package var text: String
    package var role: Role

    package init(text: String, role: Role) {
      self.text = text
      self.role = role
    }
  }

  /// What a stretch of words is, which decides how it looks.
  package enum Role: Sendable {
    case plain
    /// Names of documents, seats and people.
    case strong
    /// What may be skipped.
    case quiet
    /// Something the reader can type.
    case command
    case good
    case caution
    case alarm
    /// Words that are new, in a comparison.
    case added
    /// Words that are gone, in a comparison.
    case removed
  }

  package init(spans: [Span]) {
    self.spans = spans
  }

  package init(_ text: String, _ role: Role = .plain) {
    spans = text.isEmpty ? [] : [Span(text: text, role: role)]
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }

  package init(stringInterpolation: Interpolation) {
    spans = stringInterpolation.spans
  }

  package struct Interpolation: StringInterpolationProtocol {
    var spans: [Span] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      append(literal, .plain)
    }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      append(value.description, .plain)
    }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible, _ role: Role) {
      append(value.description, role)
    }

    package mutating func appendInterpolation(_ prose: Prose) {
      for span in prose.spans { append(span.text, span.role) }
    }

    private mutating func append(_ text: String, _ role: Role) {
      guard !text.isEmpty else { return }
      if let last = spans.last, last.role == role {
        spans[spans.count - 1].text += text
      } else {
        spans.append(Span(text: text, role: role))
      }
    }
  }

  /// The words alone.
  package var text: String { spans.map(\.text).joined() }

  package var isEmpty: Bool { spans.isEmpty }

  package static func + (left: Prose, right: Prose) -> Prose { "\(left)\(right)" }
}
