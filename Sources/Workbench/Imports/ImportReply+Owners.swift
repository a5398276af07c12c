import ProcessModel

/// Whom the files name as owners, and seats that nobody had.
extension ImportReply {
  var owners: [Block] {
    /// One line for each name, whatever it is to own.
    func remarks(_ isOwner: Bool) -> [Prose] {
      let owners = intake.owners.filter { ($0.seat != nil) == isOwner }
      let byName = Dictionary(grouping: owners) { $0.seat?.id.text ?? FoldedKey($0.name).text }
      var said: Set<String> = []
      return owners.compactMap { owner in
        let name = owner.seat?.id.text ?? FoldedKey(owner.name).text
        guard said.insert(name).inserted else { return nil }
        return owner.remark(titles: (byName[name] ?? [owner]).map { title(of: $0.document) })
      }
    }
    var blocks: [Block] = []
    for (words, list) in [
      ("Owners that are named by the people in their seats:", remarks(true)),
      ("Owners that are no seats yet, and so stand in the notes:", remarks(false)),
    ] where !list.isEmpty {
      blocks.append(.paragraph("\(words)"))
      blocks.append(.list(list.prefix(Self.most) + Self.more(list.count)))
    }
    if !intake.newSeats.isEmpty {
      blocks.append(
        .paragraph(
          "New on the Accountability Chart, because the documents name them: \(FirstFew.named(intake.newSeats)). \("chart", .command) shows them."
        ))
    }
    return blocks
  }
}
