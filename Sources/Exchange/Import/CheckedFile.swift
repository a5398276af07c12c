import ProcessModel

/// A Markdown file as the level-checker reads it.
package struct CheckedFile: Equatable, Sendable {
  package var path: String
  package var title: String
  /// What the front matter says; nil where it says nothing, and the file is judged as a Core Process.
  package var level: Level?
  package var isCore: Bool
  /// Whether this is the contents page or the chart of an export rather than a document.
  package var isContents: Bool
  /// Every step and bullet has its number as its id: `1`, `1A`, `1A1`.
  package var document: Document
  /// Every step and bullet in reading order.
  package var lines: [NumberedLine]
}

/// A step or bullet with its number.
package struct NumberedLine: Equatable, Sendable {
  package var address: Address
  package var text: String
}

extension Document {
  /// Every step and bullet in reading order, as people number them.
  package var numberedLines: [NumberedLine] {
    var lines: [NumberedLine] = []
    for (first, step) in steps.enumerated() {
      var address = Address(step: first + 1)
      lines.append(NumberedLine(address: address, text: step.text))
      for (second, detail) in step.details.enumerated() {
        address.detail = second + 1
        address.subdetail = nil
        lines.append(NumberedLine(address: address, text: detail.text))
        for (third, subdetail) in detail.details.enumerated() {
          address.subdetail = third + 1
          lines.append(NumberedLine(address: address, text: subdetail.text))
        }
      }
    }
    return lines
  }
}
