import ProcessModel

/// About how many printed pages documents make, known before any is laid out.
enum PageCount {
  private static let linesOnPage = 42
  private static let lettersInLine = 90
  /// Title, control line, headings and the space between them.
  private static let linesAround = 12

  static func estimate(of documents: [Document]) -> Int {
    documents.reduce(0) { $0 + pages(of: $1) }
  }

  private static func pages(of document: Document) -> Int {
    let steps = document.steps.flatMap { [$0.caution, $0.result].compactMap(\.self) }
    let texts = document.addressedLines.map(\.text) + steps
    var lines = texts.reduce(linesAround) { $0 + 1 + $1.utf8.count / lettersInLine }
    for text in document.fields.values {
      lines += 2 + text.utf8.count / lettersInLine
    }
    // Beside the list of its steps, a process shows who has the ball.
    if document.level != .workInstruction { lines += 2 * document.steps.count }
    return (lines + linesOnPage - 1) / linesOnPage
  }
}
