import ProcessModel

/// From which numbers on a length is noted, warned about or called an error here.
struct Rungs {
  let note: Double
  let warning: Double
  let strong: Double

  /// The usual numbers, moved to where the company's own limit is: the most that passes without a word,
  /// under the limit's name, such as `steps`. Single rungs may be set as well: `steps.warning`.
  init(_ ladder: LevelProfile.Ladder, named name: String, in reading: Reading) {
    self.init(ladder, named: name, own: reading.thresholds)
  }

  init(_ ladder: LevelProfile.Ladder, named name: String, own: [String: Double]) {
    guard !own.isEmpty else {
      note = Double(ladder.note)
      warning = Double(ladder.warning)
      strong = Double(ladder.strong)
      return
    }
    let usual = Double(ladder.note)
    let first = own["\(name).note"] ?? own[name].map { $0 + 1 } ?? usual
    note = first
    warning = own["\(name).warning"] ?? first + Double(ladder.warning) - usual
    strong = own["\(name).strong"] ?? first + Double(ladder.strong) - usual
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
