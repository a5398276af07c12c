import ProcessModel

/// What caution, result and picture have in common: something said about one step.
struct StepRemark {
  struct Payload: Encodable, Sendable {
    var document: String
    var number: String
    var step: DocumentView.Line
  }

  static func set(
    _ remark: SetStepRemark.Remark, at typed: String, in session: inout Session
  ) throws -> Reply {
    let document = try session.currentDocument()
    let step = try document.step(numbered: typed)
    let commit = try session.commit(SetStepRemark(remark, at: step.id, of: document.id))
    return try answer(step.id, commit.outcome, in: &session)
  }

  /// The whole step as it now stands.
  static func answer(_ id: StepID, _ document: Document, in session: inout Session) throws -> Reply
  {
    session.look(at: document)
    session.focus = id
    let index = try document.place(of: id)
    let names = try DocumentNames(document, session)
    let blocks = DocumentBlocks(document: document, names: names)
    let view = DocumentView(document, in: names)
    return Reply(
      [.steps(blocks.lines(of: document.steps[index], at: Address(step: index + 1)))],
      payload: Payload(
        document: document.title, number: "\(index + 1)", step: view.steps[index]))
  }
}
