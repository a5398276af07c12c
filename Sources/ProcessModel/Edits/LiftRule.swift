/// Makes the rule that a step states a policy of its own, which governs the document; the step keeps
/// its words.
package struct LiftRule: Edit {
  package var source: DocumentID
  package var line: Line
  /// What the user saw there.
  package var seen: String
  package var policy: Destination

  package enum Destination: Sendable {
    /// A new policy with this id and title; the rule gets this id.
    case new(DocumentID, title: String, rule: StepID)
    /// A policy that is there: the rule is added unless it says the same already.
    case existing(DocumentID, rule: StepID)
  }

  package init(_ line: Line, of source: DocumentID, seen: String, into policy: Destination) {
    self.source = source
    self.line = line
    self.seen = seen
    self.policy = policy
  }

  package struct Outcome: Sendable {
    package var source: Document
    package var policy: Document
    package var wasThere: Bool
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    let document = try amendment.existing(source)
    let place = try document.expect(line, toSay: seen)
    guard document.level > .policy else { throw EditError.nothingToDo(document.title) }
    let policy: Document
    var wasThere = false
    switch self.policy {
    case .new(let id, let title, let rule):
      var new = Document(id: id, level: .policy, title: title, owner: document.owner)
      new.fields[.scope] = document.title
      new.steps = [Step(id: rule, text: seen)]
      new.links = [source]
      policy = try new.checked()
      if let taken = try amendment.document(titled: FoldedKey(policy.title)) {
        let other = try amendment.existing(taken)
        throw EditError.titleTaken(other.title, other.kind)
      }
      amendment.write(policy)
    case .existing(let id, let rule):
      wasThere = true
      try amendment.checkLink(from: amendment.existing(id), to: document)
      policy = try amendment.edit(id) { policy, _ in
        if !policy.steps.contains(where: { FoldedKey($0.text) == FoldedKey(seen) }) {
          policy.steps.append(Step(id: rule, text: seen))
        }
        if !policy.links.contains(source) { policy.links.append(source) }
      }
    }
    amendment.words = "Made \(place) of \(document.title) a policy: \(policy.title)"
    return Outcome(source: document, policy: policy, wasThere: wasThere)
  }
}
