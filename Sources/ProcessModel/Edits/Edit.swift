/// A change somebody asked for: a pure function from the records it names to changed records.
///
/// It names steps and bullets by id, never by number, so that it means the same whatever others have
/// done meanwhile.
package protocol Edit: Sendable {
  associatedtype Outcome: Sendable = Document
  /// Reads what it needs through the amendment and writes what it changes into it.
  ///
  /// - Throws: `EditError` where the change cannot be made; or what the lookup throws.
  func apply(to amendment: inout Amendment) throws -> Outcome
}

extension Amendment {
  /// Changes one document in place and writes it back, unless it comes out as it was.
  package mutating func edit(
    _ id: DocumentID, _ change: (inout Document, inout Amendment) throws -> Void
  ) throws -> Document {
    let former = try existing(id)
    var document = former
    try change(&document, &self)
    // What was approved is no longer what stands here, until it is approved again.
    if former.status == .approved, document.status == .approved, document.version == former.version,
      document.saysOtherThan(former)
    {
      document.status = .draft
    }
    if document != former { write(document) }
    return document
  }
}

extension Document {
  /// Whether anything but its place in the workspace is different.
  func saysOtherThan(_ former: Document) -> Bool {
    var same = former
    (same.waivers, same.status) = (waivers, status)
    return self != same
  }
}
