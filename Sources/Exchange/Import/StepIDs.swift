import ProcessModel

/// Gives the steps and bullets of a draft their ids back, from first to last while the shape of the
/// list is what it was, and fresh ones where it is not.
struct StepIDs {
  private let mint: () -> String
  private var steps: Set<StepID> = []
  private var details: Set<DetailID> = []

  init(mint: @escaping () -> String) {
    self.mint = mint
  }

  mutating func steps(_ drafts: [DraftStep], ids: [IDLine.Node]) -> [Step] {
    let matched = Self.match(ids, to: drafts.map { $0.details.map(\.shape) })
    return zip(drafts, matched).map { draft, node in
      Step(
        id: stepID(node?.id), text: draft.text,
        details: details(draft.details, ids: node?.below ?? []),
        caution: draft.caution, result: draft.result)
    }
  }

  private mutating func details(_ drafts: [DraftDetail], ids: [IDLine.Node]) -> [Detail] {
    let matched = Self.match(ids, to: drafts.map { $0.details.map(\.shape) })
    return zip(drafts, matched).map { draft, node in
      Detail(
        id: detailID(node?.id), text: draft.text,
        details: details(draft.details, ids: node?.below ?? []))
    }
  }

  private mutating func stepID(_ text: String?) -> StepID {
    if let id = text.flatMap(StepID.init(checking:)), steps.insert(id).inserted { return id }
    let fresh = StepID(mint())
    steps.insert(fresh)
    return fresh
  }

  private mutating func detailID(_ text: String?) -> DetailID {
    if let id = text.flatMap(DetailID.init(checking:)), details.insert(id).inserted { return id }
    let fresh = DetailID(mint())
    details.insert(fresh)
    return fresh
  }

  /// Which of the ids each item had: by place where their number is the same; else from the top and
  /// from the bottom while the items have the bullets they had.
  private static func match(_ ids: [IDLine.Node], to items: [[Shape]]) -> [IDLine.Node?] {
    if ids.count == items.count { return ids }
    var matched = [IDLine.Node?](repeating: nil, count: items.count)
    let most = min(ids.count, items.count)
    var top = 0
    while top < most, ids[top].below.map(\.shape) == items[top] {
      matched[top] = ids[top]
      top += 1
    }
    var bottom = 1
    while bottom <= most - top,
      ids[ids.count - bottom].below.map(\.shape) == items[items.count - bottom]
    {
      matched[items.count - bottom] = ids[ids.count - bottom]
      bottom += 1
    }
    return matched
  }
}

/// How many items stand below an item, and below each of these.
private typealias Shape = [Int]

extension DraftDetail {
  fileprivate var shape: Shape { details.map(\.details.count) }
}

extension IDLine.Node {
  fileprivate var shape: Shape { below.map(\.below.count) }
}
