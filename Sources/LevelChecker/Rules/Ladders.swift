import ProcessModel

/// From which numbers on a length is noted, warned about or called an error here.
struct Rungs {
  let note: Double
  let warning: Double
  let strong: Double

  /// The profile's numbers, with the workspace's own in their place, such as `steps.warning`.
  init(_ ladder: LevelProfile.Ladder, named name: String, in reading: Reading) {
    let own = reading.thresholds
    note = own["\(name).note"] ?? Double(ladder.note)
    warning = own["\(name).warning"] ?? Double(ladder.warning)
    strong = own["\(name).strong"] ?? Double(ladder.strong)
  }

  func severity(of number: Int) -> Severity? {
    let number = Double(number)
    if number >= strong { return .error }
    if number >= warning { return .warning }
    return number >= note ? .note : nil
  }

  /// The most that passes without a word.
  var most: Int { Int(note) - 1 }
}
