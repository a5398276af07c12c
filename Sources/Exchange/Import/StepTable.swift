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
  /// Whether it can be nothing but a list of steps: its rows are counted, or its heading says so.
  let isClear: Bool
  /// Whether a heading says which column tells what is done.
  let isNamed: Bool
  /// The heading of the column of acts, where it says something which the steps do not tell.
  let unsaid: String?

  /// Nil where no column tells what is done: by its heading, or as the first one beside a column that
  /// counts the rows 1, 2, 3.
  init?(header: [String], rows: [[String]] = []) {
    let keys = header.map { FoldedKey($0) }
    let counting = Self.counting(rows, columns: header.count)
    let named = keys.indices.first { $0 != counting && Self.actions.contains(keys[$0]) }
    let action = named ?? counting.flatMap { counting in header.indices.first { $0 > counting } }
    guard let action else { return nil }
    isNamed = named != nil
    var hasSeat = false
    columns = header.indices.map { index in
      let key = keys[index]
      if index == action { return .action }
      if index == counting { return .number }
      if !hasSeat, Self.seats.contains(key) {
        hasSeat = true
        return .seat
      }
      if Self.numbers.contains(key) || header[index] == "#" { return .number }
      if key == FoldedKey("caution") || key == FoldedKey("warning") { return .caution }
      if key == FoldedKey("result") || key == FoldedKey("expected result") { return .result }
      return .other(header[index])
    }
    isClear = counting != nil || hasSeat || Self.clearActions.contains(keys[action])
    unsaid = named == nil && !header[action].isEmpty ? header[action] : nil
  }

  /// The first column, where it counts the rows from 1 on.
  private static func counting(_ rows: [[String]], columns: Int) -> Int? {
    guard columns > 1, rows.count > 1 else { return nil }
    let isCounted = rows.enumerated().allSatisfy { index, cells in
      guard let cell = cells.first else { return false }
      return isNumber(cell, index + 1)
    }
    return isCounted ? 0 : nil
  }

  private static func isNumber(_ cell: String, _ number: Int) -> Bool {
    ["\(number)", "\(number).", "\(number))"].contains(cell)
  }

  /// The step of a row; cells of columns without a place of their own are bullets under it.
  ///
  /// - Parameter number: Which row it is, counted from 1.
  func step(_ cells: [String], number: Int) -> DraftStep {
    var step = DraftStep()
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      switch index < columns.count ? columns[index] : .other("") {
      case .action where step.text.isEmpty: step.text = cell
      case .seat where step.seat == nil: step.seat = cell
      case .caution where step.caution == nil: step.caution = cell
      case .result where step.result == nil: step.result = cell
      case .number where Self.isNumber(cell, number): continue
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
  /// Those that mean steps even beside lists: a “description” may be that of anything.
  private static let clearActions = actions.subtracting(keys(["description", "text", "procedure"]))
  private static let seats = keys([
    "seat", "who", "responsible", "responsibility", "role", "owner", "accountable", "performed by",
    "responsible party", "responsible person", "done by",
  ])
  private static let numbers = keys(["no", "nr", "number", "step no", "step number", "step nr"])

  private static func keys(_ words: [String]) -> Set<FoldedKey> {
    Set(words.map { FoldedKey($0) })
  }
}
