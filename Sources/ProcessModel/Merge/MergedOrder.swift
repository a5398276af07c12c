/// One order for lines that two people have put in, taken out and moved.
struct MergedOrder<ID: Hashable> {
  private(set) var ids: [ID]
  /// Whether both moved what they both kept, and differently; ours stands then.
  private(set) var isConflict: Bool

  /// - Parameter staying: What remains in the list; everything in it is in one of the two.
  init(base: [ID], ours: [ID], theirs: [ID], staying: Set<ID>) {
    let shared = Set(ours).intersection(theirs).intersection(base)
    let before = base.filter(shared.contains)
    let here = ours.filter(shared.contains)
    let there = theirs.filter(shared.contains)
    isConflict = here != before && there != before && here != there
    let leadsTheirs = here == before && there != before
    ids = Self.join(
      leadsTheirs ? theirs : ours, leadsTheirs ? ours : theirs, staying: staying)
  }

  /// The leading list with what only the other one has put in behind what it stands behind there.
  private static func join(_ leading: [ID], _ other: [ID], staying: Set<ID>) -> [ID] {
    let leads = Set(leading)
    var behind: [ID?: [ID]] = [:]
    var anchor: ID?
    for id in other {
      if leads.contains(id) {
        anchor = id
      } else if staying.contains(id) {
        behind[anchor, default: []].append(id)
      }
    }
    let shared = Set(other)
    var joined: [ID] = []
    // What the leading list has put in at the same place comes first.
    var waiting = behind[nil] ?? []
    for id in leading {
      if shared.contains(id) {
        joined += waiting
        waiting = behind[id] ?? []
      }
      if staying.contains(id) { joined.append(id) }
    }
    return joined + waiting
  }
}
