import Exchange
import ProcessModel

/// The words of a text, each with how often it stands there, without regard to case.
struct Words: Equatable {
  private(set) var counts: [String: Int] = [:]

  init(_ text: String) { add(text) }

  /// Everything that a document which came in says, wherever it stands.
  init(of incoming: IncomingDocument) {
    let document = incoming.document
    add(document.title)
    for text in document.fields.values { add(text) }
    for step in document.steps {
      for text in [step.text, step.caution, step.result, incoming.seatNames[step.id]] {
        add(text ?? "")
      }
      for detail in step.details {
        add(detail.text)
        for inner in detail.details { add(inner.text) }
      }
    }
    add(incoming.ownerName ?? "")
  }

  private mutating func add(_ text: String) {
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      counts[String(word), default: 0] += 1
    }
  }

  /// The words that stand here more often than in another text, in order.
  func missing(in other: Words) -> [String] {
    counts.filter { $0.value > other.counts[$0.key, default: 0] }.map(\.key).sorted()
  }
}
