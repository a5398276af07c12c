/// Gives the lines of a text that went through other programs the names they had before it left: what
/// says the same is the same line wherever it stands now, and what was reworded is known by its words
/// and by what stands around it.
struct Realignment {
  private let mint: () -> String
  private var known: Set<String>
  private var used: Set<String> = []
  /// Bullets of the former state by their words, for those that have moved to another step.
  private var strays: [String: [Detail]] = [:]

  private init(_ base: Document, mint: @escaping () -> String) {
    self.mint = mint
    known = Set(base.lineRecords.map { $0.line.name })
  }

  static func steps(
    of document: Document, since base: Document, mint: @escaping () -> String
  ) -> [Step] {
    var realignment = Realignment(base, mint: mint)
    return realignment.steps(document.steps, base.steps)
  }

  private mutating func steps(_ new: [Step], _ old: [Step]) -> [Step] {
    let former = Self.match(new.map(\.text), old.map(\.text))
    let kept = zip(new, former).map { step, index in (step, index.map { old[$0] }) }
    for (_, step) in kept { if let step { used.insert(step.id.text) } }
    collectStrays(kept.map { ($0.0.details, $0.1?.details ?? []) }, old)
    return kept.map { step, former in
      var step = step
      step.id = former?.id ?? StepID(name(keeping: step.id.text))
      step.details = details(step.details, former?.details ?? [])
      return step
    }
  }

  /// Bullets that nothing in their own step matches any more.
  private mutating func collectStrays(_ pairs: [(new: [Detail], old: [Detail])], _ old: [Step]) {
    var stays: Set<DetailID> = []
    for (new, old) in pairs {
      for index in Self.match(new.map(\.text), old.map(\.text)) {
        if let index { stays.insert(old[index].id) }
      }
    }
    for detail in old.flatMap(\.details).reversed() where !stays.contains(detail.id) {
      strays[detail.text, default: []].append(detail)
    }
  }

  private mutating func details(_ new: [Detail], _ old: [Detail]) -> [Detail] {
    let former = Self.match(new.map(\.text), old.map(\.text))
    return zip(new, former).map { detail, index in
      var detail = detail
      let known = index.map { old[$0] } ?? strays[detail.text]?.popLast()
      if let known, used.insert(known.id.text).inserted {
        detail.id = known.id
      } else {
        detail.id = DetailID(name(keeping: detail.id.text))
      }
      detail.details = details(detail.details, known?.details ?? [])
      return detail
    }
  }

  /// A line that is new keeps the name it came with, unless that is an old line's.
  private mutating func name(keeping own: String) -> String {
    if !known.contains(own), used.insert(own).inserted { return own }
    let fresh = mint()
    used.insert(fresh)
    return fresh
  }
}

extension Realignment {
  /// Which of the old texts each of the new ones was, if any; each old one at most once.
  static func match(_ new: [String], _ old: [String]) -> [Int?] {
    if new == old { return Array(old.indices) }
    var places: [String: [Int]] = [:]
    for (index, text) in old.enumerated().reversed() { places[text, default: []].append(index) }
    var matched: [Int?] = new.map { places[$0]?.popLast() }
    var taken = Set(matched.compactMap(\.self))
    // What stands between the same two lines as before is compared word by word.
    var gaps: [Int: [Int]] = [:]
    var gap = -1
    for index in old.indices {
      if taken.contains(index) { gap = index } else { gaps[gap, default: []].append(index) }
    }
    gap = -1
    var changed: [(gap: Int, new: [Int])] = []
    for index in new.indices {
      if let place = matched[index] {
        gap = place
      } else if changed.last?.gap == gap {
        changed[changed.count - 1].new.append(index)
      } else {
        changed.append((gap, [index]))
      }
    }
    for (gap, news) in changed {
      let olds = (gaps[gap] ?? []).filter { !taken.contains($0) }
      for (index, place) in pairs(news, olds, new, old) {
        matched[index] = place
        taken.insert(place)
      }
    }
    return matched
  }

  /// As many lines as before are the same lines; else those that share half of their words, in order.
  private static func pairs(
    _ news: [Int], _ olds: [Int], _ new: [String], _ old: [String]
  ) -> [(Int, Int)] {
    if news.count == olds.count { return Array(zip(news, olds)) }
    var left = olds[...]
    var pairs: [(Int, Int)] = []
    for index in news {
      // Further ahead nobody has moved a line and reworded it as well.
      let near = left.prefix(20)
      guard let place = near.first(where: { likeness(new[index], old[$0]) >= 0.5 }) else {
        continue
      }
      pairs.append((index, place))
      left = left.drop { $0 <= place }
    }
    return pairs
  }

  /// The share of words that two texts have in common, from 0 to 1.
  static func likeness(_ one: String, _ other: String) -> Double {
    let mine = words(one)
    let yours = words(other)
    guard !mine.isEmpty, !yours.isEmpty else { return 0 }
    return 2 * Double(mine.intersection(yours).count) / Double(mine.count + yours.count)
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
  }
}

extension Line {
  fileprivate var name: String {
    switch self {
    case .step(let id): id.text
    case .detail(let id): id.text
    }
  }
}

extension Document {
  /// The document with its lines under the names they had in a former state of it, whatever they were
  /// named on the way; what is new keeps its name, or gets a fresh one where that is an old line's.
  ///
  /// - Parameter mint: Answers a name that nothing else has.
  package func realigned(with base: Document, mint: @escaping () -> String) -> Document {
    var document = self
    document.steps = Realignment.steps(of: self, since: base, mint: mint)
    return document
  }
}
