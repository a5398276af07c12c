import Exchange
import ProcessModel

/// At which level documents stand, and why.
extension ImportReply {
  var levels: [Block] {
    var blocks: [Block] = []
    let chosen = intake.placings.filter { kind(of: $0) != $0.kind }
    if !chosen.isEmpty {
      blocks.append(.paragraph("These stand at the level you chose for them:"))
      blocks.append(.list(chosen.prefix(Self.most).map(choice) + Self.more(chosen.count)))
    }
    let unnamed = intake.placings.filter { $0.named == nil && kind(of: $0) == $0.kind }
    if !unnamed.isEmpty {
      blocks.append(.paragraph("These named no level and stand at the one they read at:"))
      blocks.append(.list(unnamed.prefix(Self.most).map(line) + Self.more(unnamed.count)))
    }
    let doubtful = intake.placings.filter { $0.readsOtherwise && document(of: $0).kind == $0.named }
    if !doubtful.isEmpty {
      blocks.append(.paragraph("These stand at the level they name, and read otherwise:"))
      blocks.append(
        .list(doubtful.prefix(Self.most).map(doubt) + Self.more(doubtful.count)))
    }
    return blocks
  }

  /// Why it reads at its level, which was said before.
  private func line(_ placing: Placing) -> Prose {
    let reason = placing.proposal.reasons.first ?? "there is little to go by"
    return "\(title(of: placing), .strong): \(reason)"
  }

  /// What somebody chose, and what they were offered.
  private func choice(_ placing: Placing) -> Prose {
    let kind = LevelWords.inSentence(kind(of: placing))
    let reason = placing.proposal.reasons.first.map { ": \($0)" } ?? ""
    return
      "\(title(of: placing), .strong): \(kind), where \(LevelWords.withArticle(placing.kind)) was proposed\(reason, .quiet)"
  }

  private func doubt(_ placing: Placing) -> Prose {
    let kind = LevelWords.inSentence(kind(of: placing))
    let reason = placing.proposal.reasons.first.map { ", \($0)" } ?? ""
    return
      "\(title(of: placing), .strong): \(kind), reads as \(placing.proposal.verdict.withArticle)\(reason, .quiet)"
  }
}
