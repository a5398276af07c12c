/// A payload of lists that may be so long that they are written one element after the other, so that
/// the text is never held as a whole.
package protocol LongPayload: Encodable, Sendable {
  /// Its lists, in the order of their names; together they are all of it.
  var lists: [PayloadList] { get }
}

/// One list of a long payload.
package struct PayloadList {
  package let name: String
  package let elements: any Sequence<any Encodable>

  init(_ name: String, _ elements: [some Encodable & Sendable]) {
    self.name = name
    self.elements = elements.lazy.map { $0 as any Encodable }
  }
}
