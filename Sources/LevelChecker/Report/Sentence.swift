import ProcessModel

extension Reading {
  /// From which share of its lines on a document is a task throughout, with nothing of a process
  /// around it: what is left are remarks between the acts.
  private static let throughout = 0.8
  /// Fewer lines are moved out faster than an instruction is made of them.
  private static let fewestLines = 3

  /// Whether the whole of it is one task, so that it should be an instruction rather than lose lines to
  /// one.
  var isTaskThroughout: Bool {
    verdict == .task && Set.processes.contains(document.kind) && lines.count >= Self.fewestLines
      && Double(lines.count { $0.isTask }) >= Self.throughout * Double(lines.count)
  }

  /// The verdict in one sentence, and for a process what it would be at its own level.
  var sentence: String {
    guard !lines.isEmpty else { return "There are no steps to read yet." }
    let tasks = lines.count(where: \.isTask)
    guard document.level != .policy else { return policySentence(tasks) }
    switch verdict {
    case .sop where tasks == 0:
      return
        "Reads as an SOP: it says what happens and who has the ball, not how each thing is done."
    case .sop:
      return "Reads as an SOP, with \(counted(tasks)) that "
        + "\(tasks == 1 ? "tells" : "tell") how it is done."
    case .mixed:
      return .joining(
        "Reads as a mix: ", telling(tasks), ", the rest stay at SOP level.", wouldBe)
    case .task:
      return .joining("Reads as a task: ", telling(tasks), ".", wouldBe)
    }
  }

  private func policySentence(_ tasks: Int) -> String {
    guard tasks > 0 else { return "Reads as a policy: it states what holds, not how it is done." }
    let count = counted(tasks)
    return
      "\(count.prefix(1).uppercased() + count.dropFirst()) \(tasks == 1 ? "tells" : "tell") how "
      + "it is done; a policy states what holds."
  }

  /// “7 of 9 steps tell someone what to click or type”
  private func telling(_ tasks: Int) -> String {
    let screens = lines.count { $0.isTask && tellsScreen($0) }
    let what = screens * 2 > tasks ? "what to click or type" : "exactly what to do"
    return .joining(
      counted(tasks), tasks == 1 ? " tells someone " : " tell someone ", what)
  }

  /// “3 of 7 steps”; where bullets are read as well, it is lines that are counted.
  private func counted(_ part: Int) -> String {
    let all = lines.count
    let step = document.profile.lineWord
    if all == 1 { return "its only " + step }
    let rest = String.joining(String(all), " ", lines.allSatisfy(\.isStep) ? step : "line", "s")
    return part == all ? "all " + rest : .joining(String(part), " of ", rest)
  }

  private var wouldBe: String {
    guard document.level < .procedure else { return "" }
    if isTaskThroughout { return " It is a work instruction; a short SOP above it says the rest." }
    let runs = runs { $0.isTask }
    let ranges = runs.prefix(2).map(\.address)
    let more = runs.count > 2 ? " and more" : ""
    let stages = stagesWithoutTasks
    guard stages < document.steps.count else { return " \(ranges.extracted)\(more)." }
    let kind = document.isCore ? "a Core Process" : document.level == .sop ? "an SOP" : "a process"
    return " As \(kind) it would be \(stages == 1 ? "1 stage" : "\(stages) stages"); "
      + "\(ranges.extracted.lowercasedFirst)\(more)."
  }

  /// How many major steps are left when each run of task steps has become one.
  private var stagesWithoutTasks: Int {
    let taskSteps = Set(lines.filter { $0.isTask && $0.isStep }.map(\.place.step))
    return document.steps.indices.count { index in
      !taskSteps.contains(index + 1) || !taskSteps.contains(index)
    }
  }
}

extension [String] {
  /// “Extract 3-6 and 8”
  fileprivate var extracted: String { "Extract " + joined(separator: " and ") }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
