/// How close a document stands to the work: what is allowed, how a function runs, how one process is
/// performed, how one outcome is reached, how one task is done.
///
/// Cases are ordered from the top of the hierarchy down; a link may only point to a greater level, or
/// from an SOP to an SOP under it.
package enum Level: String, Codable, CaseIterable, Sendable {
  case policy
  case process
  case sop
  case procedure
  case workInstruction = "work-instruction"
}

extension Level: Comparable {
  package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .policy: 0
    case .process: 1
    case .sop: 2
    case .procedure: 3
    case .workInstruction: 4
    }
  }
}

/// Where a document stands on its way to being the company's word.
package enum Status: String, Codable, CaseIterable, Sendable {
  case draft
  case inReview = "in-review"
  case approved
  case retired
}
