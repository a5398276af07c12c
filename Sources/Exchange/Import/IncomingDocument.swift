import ProcessModel

/// A document read from a Markdown file, with what the file names but cannot know by itself.
package struct IncomingDocument: Equatable, Sendable {
  package var path: String
  package var document: Document
  /// Whether the file brought an id of ours along.
  package var hasOwnID: Bool
  /// The level the front matter names; nil where it names none, and the document is taken for a Core
  /// Process.
  package var level: Level?
  /// The seat that owns the document, by its name, where its id is not known.
  package var ownerName: String?
  /// The line of its text that names an owner, which stands in the notes.
  package var ownerLine: OwnerLine?
  /// What the document said when it was exported.
  package var state: ContentHash?
  package var seatNames: [StepID: String]
  /// Files of the folder that the document or its steps link to, where their documents are not known.
  package var linkPaths: [String]
  package var stepLinkPaths: [StepID: [String]]
  package var picturePaths: [StepID: String]
  /// Addresses in the folder that texts lead to, until it is known which documents these are.
  package var mentions: [String] = []
  package var stepMentions: [StepID: [String]] = [:]
  /// What stood where links are, for those that lead nowhere.
  package var linkWords: [String] = []
  package var stepLinkWords: [StepID: String] = [:]
  /// Documents that texts lead to; whether they are links depends on the levels.
  package var mentioned: [DocumentID] = []
  package var stepMentioned: [StepID: [DocumentID]] = [:]
  /// What had no place and stands in the notes now, piece by piece.
  package var noted: [String] = []

  /// How its file is written; nil for UTF-8.
  package var encoding: TextEncoding?

  /// The sentences of a document that has no steps, by which it is judged.
  package var sentences: [String] = []

  /// The document as the level-checker reads it: where it has no steps, every sentence is one.
  package var judged: Document {
    var judged = document
    if judged.steps.isEmpty {
      judged.steps = sentences.enumerated().map { Step(id: StepID("\($0 + 1)"), text: $1) }
    }
    return judged
  }

  package init(
    path: String, document: Document, hasOwnID: Bool, level: Level? = nil,
    ownerName: String? = nil, seatNames: [StepID: String] = [:], linkPaths: [String] = [],
    stepLinkPaths: [StepID: [String]] = [:], picturePaths: [StepID: String] = [:]
  ) {
    self.path = path
    self.document = document
    self.hasOwnID = hasOwnID
    self.level = level
    self.ownerName = ownerName
    self.seatNames = seatNames
    self.linkPaths = linkPaths
    self.stepLinkPaths = stepLinkPaths
    self.picturePaths = picturePaths
  }

  /// Adds a line to the notes, since it has no other place.
  package mutating func note(_ line: String) {
    let line = CleanText.line(line)
    noted.append(line)
    addNotes([line])
  }

  /// Adds paragraphs to the notes.
  mutating func addNotes(_ texts: [String]) {
    guard !texts.isEmpty else { return }
    let all = [document.fields[.notes]].compactMap(\.self) + texts
    document.fields[.notes] = CleanText.paragraphs(all.joined(separator: "\n\n"))
  }
}
