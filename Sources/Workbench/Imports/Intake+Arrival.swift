import ProcessModel

extension Intake {
  /// Puts a document in place of the one of its id.
  mutating func put(_ document: Document) {
    guard let index = workspace.documents.firstIndex(where: { $0.id == document.id }) else {
      return
    }
    var document = document
    // Its title may have been changed to one that is free.
    document.title = workspace.documents[index].title
    document.links = workspace.documents[index].links
    document.steps = workspace.documents[index].steps
    workspace.documents[index] = document
  }

  /// Keeps in mind where a document would stand.
  mutating func propose(_ parent: (document: Document, step: StepID?)?, for id: DocumentID) {
    guard let index = placings.firstIndex(where: { $0.document.id == id }) else { return }
    placings[index].parent = parent
  }

  /// Takes a document out of what comes in, and every link to it.
  mutating func leaveOut(_ id: DocumentID) {
    workspace.documents.removeAll { $0.id == id }
    mentions.removeAll { $0.source == id || $0.target == id }
    for index in workspace.documents.indices {
      workspace.documents[index].links.removeAll { $0 == id }
      for step in workspace.documents[index].steps.indices {
        workspace.documents[index].steps[step].links.removeAll { $0 == id }
      }
    }
    placings.removeAll { $0.document.id == id }
    noted.removeAll { $0.document == id }
    owners.removeAll { $0.document == id }
  }

  /// Brings everything in as one change, and says what became of it.
  func bringIn(
    from source: String, _ attachments: [Attach] = [], in session: inout Session
  ) throws -> Reply {
    var intake = self
    intake.settleLinks()
    let ledger = try session.openLedger()
    let isEmpty = try ledger.counts().isEmpty && session.company().name.isEmpty
    let edit = AddWorkspace(
      intake.workspace, from: source, takesCompany: isEmpty && brings, common: common.records,
      isCopy: common.isCopy, attachments: attachments)
    let here = session
    let commit = try session.world.saying("Writing it down") { try here.commit(edit) }
    try session.lookAgain()
    var said = ImportReply(outcome: commit.outcome, intake: intake)
    let waiting =
      said.hasConflicts
      ? try WaitingConflict.all(in: session).filter { $0.isIn(commit.outcome) } : []
    said.waiting = waiting
    said.places = try TakenPlace.all(of: said.shown, intake.placings, in: session)
    said.company = try session.company()
    said.isAskedAbout = !waiting.isEmpty && session.canAsk && !session.wantsJSON
    var reply = Reply(said.blocks, payload: said.payload)
    guard said.isAskedAbout else { return reply }
    reply.blocks += try Settling(waiting).next(in: &session).blocks
    return reply
  }

  /// Makes links of what texts lead to, where these stand below, and lets go of links that the levels
  /// do not allow where a level was only found here.
  private mutating func settleLinks() {
    let places = Dictionary(
      workspace.documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let placed = Set(placings.map(\.document.id))
    func kindAllows(_ source: Document, _ target: DocumentID) -> Bool {
      guard let document = places[target].map({ workspace.documents[$0] }) ?? targets[target] else {
        return true
      }
      return source.mayPoint(downTo: document)
    }
    for index in workspace.documents.indices {
      var document = workspace.documents[index]
      guard !document.allLinks.isEmpty else { continue }
      func stays(_ target: DocumentID) -> Bool {
        !(placed.contains(document.id) || placed.contains(target))
          || kindAllows(document, target)
      }
      let before = document.links.count + document.steps.map(\.links.count).reduce(0, +)
      document.links = document.links.filter(stays)
      for step in document.steps.indices {
        document.steps[step].links = document.steps[step].links.filter(stays)
      }
      let after = document.links.count + document.steps.map(\.links.count).reduce(0, +)
      lostLinks += before - after
      workspace.documents[index] = document
    }
    for mention in mentions {
      guard let place = places[mention.source],
        places[mention.target] != nil || targets[mention.target] != nil,
        kindAllows(workspace.documents[place], mention.target)
      else { continue }
      let document = workspace.documents[place]
      if let step = mention.step {
        guard let index = document.index(of: step),
          !document.steps[index].links.contains(mention.target)
        else { continue }
        workspace.documents[place].steps[index].links.append(mention.target)
      } else if !document.allLinks.contains(mention.target) {
        workspace.documents[place].links.append(mention.target)
      }
    }
  }
}

extension WaitingConflict {
  /// Whether an import found it, though another file may have brought it before.
  fileprivate func isIn(_ outcome: AddWorkspace.Outcome) -> Bool {
    let found =
      if case .document(let id) = owner {
        outcome.arrivals.filter { $0.id == id }.flatMap(\.conflicts)
      } else {
        outcome.conflicts
      }
    return found.contains { $0.subject == place.subject && $0.theirs == place.theirs }
  }
}
