import ProcessModel

/// A document as it stands in a Markdown file, before its names and addresses mean anything.
struct MarkdownDraft {
  var title: String?
  var fields: [Field: String] = [:]
  var steps: [DraftStep] = []
  /// Addresses of documents that this one points down to as a whole.
  var related: [String] = []
  /// What stands outside of lists and fields, headings included.
  var prose: [Leaf] = []
}

extension MarkdownDraft {
  /// - Parameter isNamed: Whether the file names its document elsewhere, so that only a heading of the
  ///   first level is a title.
  init(_ events: [MarkdownEvent], isNamed: Bool) {
    var builder = DraftBuilder(title: TitleHeading.index(in: events, isNamed: isNamed))
    for (index, event) in events.enumerated() { builder.add(event, at: index) }
    self = builder.finish()
  }
}
