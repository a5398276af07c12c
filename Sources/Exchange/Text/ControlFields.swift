import ProcessModel

/// The fields that say how a document stands. In Markdown they are part of the control header, the
/// front matter, under their own names.
enum ControlFields {
  static let all: [Field] = [.approver, .effective, .review]
}
