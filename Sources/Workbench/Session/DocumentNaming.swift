import ProcessModel
import Store

extension Session {
  /// Whether these words are exactly a document's title.
  func isTitle(_ text: String) -> Bool {
    guard let ledger, !text.isEmpty else { return false }
    let found = try? ledger.read { records in
      try FoldedKey.spellings(of: text).contains { try records.document(titled: $0) != nil }
    }
    return found == true
  }

  /// Whether these words are the title of one document, or a part of it that no other has.
  func namesOneDocument(_ text: String) -> Bool {
    if isTitle(text) { return true }
    let key = FoldedKey(text)
    guard let ledger, key.text.count > 2 else { return false }
    let begun = (try? ledger.listing(.beginning(key), limit: 2))?.count ?? 0
    return begun > 0
      ? begun == 1 : (try? ledger.listing(.containing(key), limit: 2))?.count == 1
  }

  /// The document a person names by its title, its beginning, a part of it, or `#n`.
  ///
  /// - Throws: `Refusal` with the candidates where several fit, or with what to type where none does.
  func document(named name: String) throws -> Document {
    let id = try documentID(named: name)
    guard let document = try openLedger().read({ try $0.document(id) }) else {
      throw EditError.noSuchDocument
    }
    return document
  }

  func documentID(named name: String) throws -> DocumentID {
    let ledger = try openLedger()
    if name.hasPrefix("#") { return try listedDocument(name) }
    let key = FoldedKey(name)
    guard !key.text.isEmpty else { throw noDocument(called: name, near: []) }
    let keys = FoldedKey.spellings(of: name)
    for key in keys {
      if let exact = try ledger.read({ try $0.document(titled: key) }) { return exact }
    }
    for filter in keys.map(DocumentFilter.beginning) + keys.map(DocumentFilter.containing) {
      let found = try ledger.listing(filter, limit: 9)
      if found.count == 1 { return found[0].id }
      if !found.isEmpty { throw ambiguous(name, found) }
    }
    throw noDocument(called: name, near: try titlesNear(name, in: ledger))
  }

  private func listedDocument(_ name: String) throws(Refusal) -> DocumentID {
    guard door != .shell else {
      throw Refusal(
        "“\(name)” is a row of a listing, and a single command has none.",
        next: "Name the document by its title.")
    }
    guard let number = Int(name.dropFirst()), listed.indices.contains(number - 1) else {
      throw Refusal(
        "The last listing has no row “\(name)”.", next: "\("list", .command) shows all documents.")
    }
    return listed[number - 1]
  }

  private func ambiguous(_ name: String, _ found: [DocumentSummary]) -> Refusal {
    let titles = found.prefix(8).map { "“\($0.title)”" }.joined(separator: ", ")
    let more = found.count > 8 ? " and more" : ""
    return Refusal(
      "“\(name)” could be several documents.", next: "Type more of the title: \(titles)\(more).")
  }

  private func noDocument(called name: String, near: [String]) -> Refusal {
    guard let first = near.first else {
      return Refusal(
        "No document is called “\(name)”.", next: "\("list", .command) shows all documents.")
    }
    return Refusal("No document is called “\(name)”.", next: "Did you mean \(first, .strong)?")
  }

  /// Titles that begin like the name, for a hint.
  private func titlesNear(_ name: String, in ledger: any Ledger) throws -> [String] {
    let beginning = FoldedKey(String(name.prefix(3)))
    guard !beginning.text.isEmpty else { return [] }
    let titles = try ledger.listing(.beginning(beginning), limit: 200).map(\.title)
    let near = NearestNames.of(name, in: titles)
    guard near.isEmpty else { return near }
    return NearestNames.of(name, in: try ledger.listing(.all, limit: 500).map(\.title))
  }

  /// The named document, or the current one where no name was given.
  func document(namedOrCurrent name: String?) throws -> Document {
    guard let name, !name.isEmpty else {
      let seen = try currentDocument()
      guard let now = try openLedger().read({ try $0.document(seen.id) }) else {
        throw Refusal(
          "\(seen.title, .strong) was removed meanwhile.",
          next:
            "\("undo", .command) brings back what you removed; \("history", .command) shows who did."
        )
      }
      return now
    }
    return try document(named: name)
  }
}
