import ProcessModel

/// A document as it stands in a Markdown file, before its names and addresses mean anything.
struct MarkdownDraft {
  var title: String?
  var fields: [Field: String] = [:]
  var steps: [DraftStep] = []
  /// Addresses of documents that this one points down to as a whole.
  var related: [String] = []
  /// The texts that these stand in.
  var relatedWords: [String] = []
  /// What stands outside of lists and fields, headings included.
  var prose: [Leaf] = []
  /// Rows of tables in fields, which may name an owner.
  var fieldRows: [Leaf] = []
  /// Addresses in the folder that these and the fields lead to.
  var mentions: [String] = []
  /// Addresses of pictures that stand where none can be shown.
  var pictures: [String] = []
}

extension MarkdownDraft {
  /// - Parameters:
  ///   - isNamed: Whether the file names its document elsewhere, so that only a heading of the first
  ///     level is a title.
  ///   - isList: Whether the file is a list and nothing else, so that any table is its steps.
  ///   - findsStages: Whether headings and rows of tables may be steps, beside the items of lists.
  init(_ events: [MarkdownEvent], isNamed: Bool, isList: Bool, findsStages: Bool) {
    let title = TitleHeading.index(in: events, isNamed: isNamed)
    let stages = findsStages ? StageHeadings.indices(in: events, title: title) : []
    let tables =
      findsStages && stages.isEmpty ? StepTables.tables(in: events, isList: isList) : [:]
    var builder = DraftBuilder(title: title, stages: stages, tables: tables)
    for (index, event) in events.enumerated() { builder.add(event, at: index) }
    self = builder.finish()
  }
}
