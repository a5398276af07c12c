import LevelChecker
import ProcessModel

/// How the line that is being typed reads: shown only when it clearly slips to another level.
struct LevelMeter {
  let session: Session

  /// The score below which a line of an instruction is called too general while it is typed.
  private static let clearlyGeneral = 0.06

  func meter(of line: String) -> Meter? {
    guard !session.isQuiet, !session.isOnWall, let document = session.seen,
      let text = stepText(in: line), text.split(separator: " ").count > 1
    else { return nil }
    let checker = LevelChecker()
    if document.level == .workInstruction {
      if checker.actions(in: text).count > 1 { return Meter(word: "two actions", strength: 1) }
      let score = checker.reading(of: text).score
      guard score < Self.clearlyGeneral, text.split(separator: " ").count > 3 else { return nil }
      return Meter(word: "general", strength: 1 - score)
    }
    guard document.level < .procedure else { return nil }
    let score = checker.reading(of: text).score
    return score >= StepReading.clearTask ? Meter(word: "task", strength: score) : nil
  }

  /// The text of a step or bullet on the line, where that is what is being typed.
  private func stepText(in line: String) -> String? {
    switch session.entry {
    case is Drafting:
      return line.hasPrefix("/") ? nil : SeatMark(OutlineLine(line).text).text
    case is Editing: return line
    case .some: return nil
    case nil:
      let words = Words(line: line)
      guard let first = words.words.first?.text, words.count > 1 else { return nil }
      guard let type = CommandList.named(first),
        type == StepCommand.self || type == BulletCommand.self
      else { return nil }
      return words.tail(from: 1)
    }
  }
}
