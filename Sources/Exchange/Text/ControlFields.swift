import ProcessModel

/// The fields that say how a document stands. In Markdown they are part of the control header, the
/// front matter, under their own names.
enum ControlFields {
  static let all: [Field] = [.approver, .effective, .review]
}

extension Document {
  /// The fields in the order of the document's level, then what the level does not know.
  var fieldsInOrder: [Field] {
    let usual = profile.fields
    return usual + Field.allCases.filter { !usual.contains($0) }
  }
}
