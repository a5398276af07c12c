/// Makes a document that is one task a work instruction under a process: a new short one, which takes
/// over what concerns the process, or one that is there.
package struct PutUnder: Edit {
  package var document: DocumentID
  package var process: Process
  /// What the instruction is called from now on, where the process takes its title.
  package var title: String?

  package enum Process: Sendable {
    /// A new document with this id and title, whose one step, saying so, leads to the instruction.
    case new(DocumentID, title: String, stage: StepID, saying: String)
    case existing(DocumentID)
  }

  package init(_ document: DocumentID, under process: Process, as title: String? = nil) {
    self.document = document
    self.process = process
    self.title = title
  }

  package struct Outcome: Sendable {
    package var process: Document
    package var instruction: Document
    package var wasThere: Bool
  }

  package func apply(to amendment: inout Amendment) throws -> Outcome {
    let former = try amendment.existing(document)
    switch process {
    case .new(let id, let name, let stage, let line):
      guard former.level < .workInstruction else { throw EditError.nothingToDo(former.title) }
      let instruction = try becomeInstruction(in: &amendment, giving: [])
      var above = try former.process(id, titled: name).checked()
      if let taken = try amendment.document(titled: FoldedKey(above.title)) {
        let other = try amendment.existing(taken)
        throw EditError.titleTaken(other.title, other.kind)
      }
      let text = try CleanText.checkedLine(line, as: "The line that leads to the instruction")
      above.steps = [Step(id: stage, text: text, seat: former.sharedSeat, links: [document])]
      try checkLinks(down: above, in: amendment)
      amendment.write(above)
      try lead(to: above, insteadOf: instruction, in: &amendment)
      amendment.words = "Made \(instruction.title) a work instruction under \(above.title)"
      return Outcome(process: above, instruction: instruction, wasThere: false)
    case .existing(let id):
      let there = try amendment.existing(id)
      guard there.id != document else { throw EditError.linkToItself(former.title) }
      var instruction = former
      if former.level < .workInstruction {
        instruction = try becomeInstruction(in: &amendment, giving: former.allLinks)
      }
      guard !there.allLinks.contains(document) else {
        throw EditError.alreadyLinked(from: there.title, to: instruction.title)
      }
      try amendment.checkLink(from: there, to: instruction)
      let above = try amendment.edit(id) { above, _ in above.links.append(document) }
      amendment.words = "Put \(instruction.title) under \(above.title)"
      return Outcome(process: above, instruction: instruction, wasThere: true)
    }
  }

  /// - Parameter links: What it may not keep: an instruction has nothing under it.
  private func becomeInstruction(
    in amendment: inout Amendment, giving links: [DocumentID]
  ) throws -> Document {
    if let below = links.first, let other = try amendment.document(below) {
      throw EditError.levelBreaksLink(
        title: try amendment.existing(document).title, other: other.title)
    }
    return try amendment.edit(document) { document, _ in
      document.level = .workInstruction
      document.isCore = false
      if let title { document.title = try CleanText.checkedLine(title, as: "The title") }
      let outcome = document.fields[.outcome]
      let fields = LevelProfile.workInstruction.fields
      document.fields = document.fields.filter { fields.contains($0.key) }
      if document.fields[.result] == nil { document.fields[.result] = outcome }
      document.links = []
      let shared = document.sharedSeat
      for index in document.steps.indices {
        document.steps[index].links = []
        if shared != nil { document.steps[index].seat = nil }
      }
    }
  }

  private func checkLinks(down above: Document, in amendment: Amendment) throws {
    for target in above.allLinks {
      guard let other = try amendment.document(target) else { continue }
      try amendment.checkLink(from: above, to: other)
    }
  }

  /// Whatever led to the document as a process leads to the new process, where it may.
  private func lead(
    to above: Document, insteadOf instruction: Document, in amendment: inout Amendment
  ) throws {
    for source in try amendment.sources(of: instruction.id) where source != above.id {
      guard try amendment.existing(source).mayPoint(downTo: above) else { continue }
      _ = try amendment.edit(source) { source, _ in
        source.links.replace(instruction.id, with: above.id)
        for index in source.steps.indices {
          source.steps[index].links.replace(instruction.id, with: above.id)
        }
      }
    }
  }
}

extension Document {
  /// The seat that all steps have, where all have one.
  fileprivate var sharedSeat: SeatID? {
    guard let seat = steps.first?.seat else { return nil }
    return steps.allSatisfy { $0.seat == seat } ? seat : nil
  }

  /// A process without steps that takes over what this document says of one.
  fileprivate func process(_ id: DocumentID, titled title: String) -> Document {
    let level = self.level == .process ? self.level : .sop
    var process = Document(id: id, level: level, title: title, isCore: isCore, owner: owner)
    let staying: Set<Field> = [.tools, .cautions, .result, .references, .notes]
    process.fields = fields.filter {
      process.profile.fields.contains($0.key) && !staying.contains($0.key)
    }
    process.links = allLinks
    return process
  }
}

extension [DocumentID] {
  fileprivate mutating func replace(_ old: DocumentID, with new: DocumentID) {
    guard let index = firstIndex(of: old) else { return }
    if contains(new) { remove(at: index) } else { self[index] = new }
  }
}
