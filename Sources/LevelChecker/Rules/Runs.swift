import ProcessModel

/// Neighbouring lines that one finding stands for, with the address a command takes.
struct Run {
  var first: Address
  var last: Address
  var lines: [Line]
  /// What a line of the document is called: “step”, “rule”.
  let word: String

  /// What to type after `extract`: `4`, `3-6`, `2B-2D`.
  var address: String { AddressRange(first, through: last).description }

  /// “Step 4 tells”, “Rules 3 to 6 tell”.
  var tells: String {
    let name = word.prefix(1).uppercased() + word.dropFirst()
    return first == last ? "\(name) \(first) tells" : "\(name)s \(first) to \(last) tell"
  }
}

extension Reading {
  /// The lines that satisfy a condition, in runs: steps with their bullets, or bullets of one step.
  func runs(where isIncluded: (Line) -> Bool) -> [Run] {
    var runs: [Run] = []
    for line in lines where isIncluded(line) {
      let place = line.place
      if var run = runs.popLast() {
        if let last = Reading.extended(run.last, by: place) {
          run.last = last
          run.lines.append(line)
          runs.append(run)
          continue
        }
        runs.append(run)
      }
      let first = Address(step: place.step, detail: place.detail)
      runs.append(
        Run(first: first, last: first, lines: [line], word: document.profile.lineWord))
    }
    return runs
  }

  /// Where a run that ends at `last` ends with `next` in it; nil where `next` begins a new one.
  private static func extended(_ last: Address, by next: Address) -> Address? {
    if last.detail == nil {
      if next.step == last.step { return last }
      return next.step == last.step + 1 && next.detail == nil ? next : nil
    }
    guard next.step == last.step, let detail = last.detail, let other = next.detail else {
      return nil
    }
    if other == detail { return last }
    return other == detail + 1 ? Address(step: next.step, detail: other) : nil
  }
}
