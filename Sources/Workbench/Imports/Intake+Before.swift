import Exchange
import ProcessModel
import Store

extension Intake {
  /// Takes out strangers' documents that came in before and say nothing new; what leads to them leads to
  /// those that are here.
  ///
  /// - Parameter strangers: The documents that brought no id of ours.
  mutating func setAsideWhatCameBefore(
    _ strangers: [Document], in ledger: any Ledger
  ) throws {
    for document in strangers {
      var count = 1
      var title = document.title
      while let here = try ledger.read({ try $0.document(titled: FoldedKey(title)) }) {
        if try ledger.state(of: here, where: { $0.saysAll(of: document) }) != nil {
          cameBefore.append(title)
          try turn(document.id, into: here, in: ledger)
          break
        }
        count += 1
        title = "\(document.title) (\(count))"
      }
    }
    guard !cameBefore.isEmpty else { return }
    let used = Set(
      workspace.documents.flatMap { $0.steps.compactMap(\.seat) + [$0.owner].compactMap(\.self) })
    let known = Set(try ledger.read { try $0.chart() }.seats.map(\.id))
    workspace.seats.removeAll { !used.contains($0.id) && !known.contains($0.id) }
  }

  /// Lets a document go and everything lead to another in its place.
  private mutating func turn(
    _ id: DocumentID, into here: DocumentID, in ledger: any Ledger
  ) throws {
    func turned(_ links: [DocumentID]) -> [DocumentID] { links.map { $0 == id ? here : $0 } }
    workspace.documents.removeAll { $0.id == id }
    for index in workspace.documents.indices where workspace.documents[index].allLinks.contains(id)
    {
      workspace.documents[index].links = turned(workspace.documents[index].links)
      for step in workspace.documents[index].steps.indices {
        workspace.documents[index].steps[step].links = turned(
          workspace.documents[index].steps[step].links)
      }
    }
    mentions.removeAll { $0.source == id }
    for index in mentions.indices where mentions[index].target == id {
      mentions[index].target = here
      targets[here] = try ledger.read { try $0.document(here) }
    }
    placings.removeAll { $0.document.id == id }
    noted.removeAll { $0.document == id }
    owners.removeAll { $0.document == id }
  }
}

extension Intake {
  /// What is said of documents that came in before.
  var before: [Block] {
    guard !cameBefore.isEmpty else { return [] }
    return [
      .paragraph(
        "Came in before, unchanged: \(cameBefore.count) (\(FirstFew.named(cameBefore)))."
      )
    ]
  }
}

extension Document {
  /// Whether it has the steps and fields of another, word for word, and whatever its notes hold
  /// but for who owns it, which a document may say elsewhere.
  fileprivate func saysAll(of other: Document) -> Bool {
    func fields(_ document: Document) -> [Field: String] {
      document.fields.filter { $0.key != .notes }
    }
    func notes(_ document: Document) -> Set<Substring> {
      Set(
        (document.fields[.notes] ?? "").split(separator: "\n").filter { OwnerLine("\($0)") == nil })
    }
    return lineWords == other.lineWords && fields(self) == fields(other)
      && notes(other).isSubset(of: notes(self))
  }

  /// Every line with its depth and what stands beside it.
  private var lineWords: [[String]] {
    func words(_ details: [Detail], _ depth: Int) -> [[String]] {
      details.flatMap { [["\(depth)", $0.text]] + words($0.details, depth + 1) }
    }
    return steps.flatMap { step in
      [["0", step.text, step.caution ?? "", step.result ?? ""]] + words(step.details, 1)
    }
  }
}
