import Exchange
import ProcessModel

/// What of the files did not come in, or only by a guess.
extension ImportReply {
  /// Files and folders that were passed over.
  var passedOver: [Block] {
    var blocks: [Block] = []
    let pictures = intake.passedOver.filter(PictureName.isPicture)
    if let first = pictures.first {
      blocks.append(
        .paragraph(
          "Pictures that no step can show, left where they are: \(pictures.count), such as \(first, .strong)."
        ))
    }
    let others = intake.passedOver.filter { !PictureName.isPicture($0) }
    if let first = others.first {
      blocks.append(
        .paragraph(
          "Files that are nothing that can be read here: \(others.count), such as \(first, .strong)."
        ))
    }
    if !intake.tooDeep.isEmpty {
      blocks.append(
        .paragraph(
          "Folders that stand more than \(FolderFiles.depth) deep, which were not looked into: \(intake.tooDeep.count), such as \(intake.tooDeep[0], .strong). \("import", .command) them by themselves."
        ))
    }
    return blocks
  }

  /// Files in which something may stand that did not come in, each once for what hindered it.
  var unlooked: [Block] {
    var rest = intake.unlooked
    var blocks: [Block] = []
    while let trouble = rest.first?.trouble {
      let paths = rest.filter { $0.trouble == trouble }.map(\.path)
      rest.removeAll { $0.trouble == trouble }
      blocks.append(
        .paragraph(
          "Text boxes, comments, headers and footers of \(FirstFew.named(paths)) were not looked into: \(trouble.hindrance)"
        ))
    }
    return blocks
  }

  /// Files that did not come in, and those that were read by a guess.
  var troubles: [Block] {
    var blocks: [Block] = []
    if !intake.recoded.isEmpty {
      blocks.append(.paragraph("Not written in UTF-8, so look at the accents:"))
      blocks.append(
        .list(
          intake.recoded.prefix(Self.most).map {
            "\($0.path, .strong): read as \($0.encoding.rawValue)"
          } + Self.more(intake.recoded.count)))
    }
    if !intake.unread.isEmpty {
      blocks.append(.paragraph("These could not be read and were passed over:"))
      blocks.append(
        .list(
          intake.unread.prefix(Self.most).map(\.words) + Self.more(intake.unread.count)))
    }
    if !intake.missing.isEmpty {
      blocks.append(
        .paragraph(
          "The export held these, and they are not in the folder any more; what they brought stays here as it is: \(FirstFew.named(intake.missing))."
        ))
    }
    return blocks
  }
}
