import ProcessModel

/// A table whose rows are steps: one column says what is done, others who does it or what else there
/// is to know.
struct StepTable {
  private enum Column {
    case action
    case number
    case seat
    case caution
    case result
    case other(String)
  }

  private let columns: [Column]

  /// Nil where no heading of a column says that it tells what is done.
  init?(header: [String]) {
    var hasAction = false
    var hasSeat = false
    columns = header.map { cell in
      let key = FoldedKey(cell)
      if !hasAction, Self.actions.contains(key) {
        hasAction = true
        return .action
      }
      if !hasSeat, Self.seats.contains(key) {
        hasSeat = true
        return .seat
      }
      if Self.numbers.contains(key) || cell == "#" { return .number }
      if key == FoldedKey("caution") || key == FoldedKey("warning") { return .caution }
      if key == FoldedKey("result") || key == FoldedKey("expected result") { return .result }
      return .other(cell)
    }
    guard hasAction else { return nil }
  }

  /// The step of a row; cells of columns without a place of their own are bullets under it.
  func step(_ cells: [String], number: Int) -> DraftStep {
    var step = DraftStep()
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      switch index < columns.count ? columns[index] : .other("") {
      case .action where step.text.isEmpty: step.text = cell
      case .seat where step.seat == nil: step.seat = cell
      case .caution where step.caution == nil: step.caution = cell
      case .result where step.result == nil: step.result = cell
      case .number where cell == "\(number)" || cell == "\(number).": continue
      case .other(let name) where !name.isEmpty:
        step.details.append(DraftDetail(text: "\(name): \(cell)"))
      default: step.details.append(DraftDetail(text: cell))
      }
    }
    return step
  }

  private static let actions = keys([
    "step", "steps", "action", "actions", "activity", "activities", "task", "tasks", "what",
    "what to do", "instruction", "instructions", "description", "process step", "procedure", "text",
    "to do",
  ])
  private static let seats = keys([
    "seat", "who", "responsible", "responsibility", "role", "owner", "accountable", "performed by",
    "responsible party", "responsible person", "done by",
  ])
  private static let numbers = keys(["no", "nr", "number", "step no", "step number", "step nr"])

  private static func keys(_ words: [String]) -> Set<FoldedKey> {
    Set(words.map { FoldedKey($0) })
  }
}
