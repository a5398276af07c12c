import Foundation
import LevelChecker
import ProcessModel
import Store

extension Status {
  var inWords: String {
    switch self {
    case .draft: "draft"
    case .inReview: "in review"
    case .approved: "approved"
    case .retired: "retired"
    }
  }
}

extension DocumentSummary {
  /// Where it stands: `approved v2`, or changed since that version.
  var state: String { status.inWords(version: version) }
}

extension Status {
  func inWords(version: Int) -> String {
    switch self {
    case .approved where version > 0: "approved v\(version)"
    case .draft where version > 0: "changed since v\(version)"
    default: inWords
    }
  }
}

extension Verdict {
  var inWords: Prose {
    switch self {
    case .sop: "\("SOP", .good)"
    case .mixed: "\("mixed", .caution)"
    case .task: "\("task", .alarm)"
    }
  }

  /// As it stands in a sentence: “Reads as a task”.
  var withArticle: Prose {
    switch self {
    case .sop: "an \(inWords)"
    case .mixed: "a \("mix", .caution)"
    case .task: "a \(inWords)"
    }
  }
}

extension Proposal {
  /// Whether it reads as rules, which is neither of what the verdict tells apart.
  var isPolicy: Bool { kind == .other(.policy) }

  /// How much of a task it is, in percent; nil where the number would seem to say something else than
  /// the verdict, which looks at more than the sum.
  var percent: Int? {
    guard !isPolicy, verdict != .sop || score < 0.5 else { return nil }
    return Int((score * 100).rounded())
  }

  /// “Reads as a task, 86 % task: tells somebody to click: “Click””.
  var inWords: Prose {
    let because = reasons.isEmpty ? "" : ": \(reasons.joined(separator: "; "))"
    guard !isPolicy else { return "Reads as a policy\(because)" }
    let near = percent.map { ", \($0) % task" } ?? ", close to a task"
    return "Reads as \(verdict.withArticle)\(near)\(because)"
  }
}

extension LevelWords {
  /// “3 work instructions”, “1 policy”.
  static func plural(_ kind: Document.Kind, _ count: Int, in company: Company) -> String {
    let word = inSentence(kind, in: company)
    guard count != 1 else { return word }
    if word.hasSuffix("y") { return word.dropLast() + "ies" }
    return word.hasSuffix("s") ? word + "es" : word + "s"
  }
}

extension Session {
  /// A moment as people say it: “14:05”, “yesterday”, “12 May”, “12 May 2025”.
  func inWords(_ date: Date) -> String {
    let moment = world.wallTime(date)
    let now = world.wallTime(world.now())
    switch now.dayNumber - moment.dayNumber {
    case 0: return moment.clock
    case 1: return "yesterday"
    default: break
    }
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let name = months[(moment.month - 1) % 12]
    return moment.year == now.year
      ? "\(moment.day) \(name)" : "\(moment.day) \(name) \(moment.year)"
  }
}
