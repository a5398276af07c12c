import ProcessModel

/// Builds steps and bullets from list items, nested ones included; deeper than three levels they
/// stand one after the other at the third.
struct StepBuilder {
  private(set) var steps: [DraftStep] = []
  private var open: [(place: Place, hasText: Bool)] = []

  private enum Place {
    case step
    case detail
    case third(Int)
  }

  /// The mark of the open item at the margin.
  private var mark: ListMark?
  /// The steps that stood behind a number, by their places.
  private var numbered: Set<Int> = []
  /// Whether the open item at the margin goes on with the step above it.
  private var goesOn = false

  mutating func openItem(_ mark: ListMark) {
    if open.isEmpty { (self.mark, goesOn) = (mark, false) }
    if let last = open.indices.last { open[last].hasText = true }
    let step = steps.count - 1
    switch open.count {
    case 0:
      steps.append(DraftStep())
      if case .number = mark { numbered.insert(steps.count - 1) }
      open.append((.step, false))
    case 1:
      steps[step].details.append(DraftDetail())
      open.append((.detail, false))
    default:
      let detail = steps[step].details.count - 1
      steps[step].details[detail].details.append(DraftDetail())
      open.append((.third(steps[step].details[detail].details.count - 1), false))
    }
  }

  mutating func closeItem() { _ = open.popLast() }

  /// Whether what comes stands below a heading that is a step.
  private(set) var isInStage = false

  /// Takes a heading or a numbered paragraph as a step; lists and paragraphs below it are its bullets.
  mutating func openStage(_ leaf: Leaf) {
    closeStage()
    let number = StepNumber(leaf.line, mayBeBare: leaf.kind == .paragraph)
    let isPlace = number?.number == steps.count + 1
    steps.append(DraftStep(text: isPlace ? number?.rest ?? leaf.line : leaf.line))
    note(leaf)
    open = [(.step, true)]
    isInStage = true
  }

  mutating func closeStage() {
    guard isInStage else { return }
    open = []
    isInStage = false
  }

  /// Takes a row of a table of steps.
  mutating func addRow(_ step: DraftStep, from leaf: Leaf) {
    steps.append(step)
    note(leaf)
  }

  /// Takes a paragraph right below a heading that is a step.
  mutating func addBelowStage(_ leaf: Leaf) {
    let step = steps.count - 1
    if takeAttribute(leaf, ofStepItself: true, at: step) { return }
    note(leaf)
    let text = leaf.line
    if !text.isEmpty { steps[step].details.append(DraftDetail(text: text)) }
  }

  /// Takes an item with a mark that holds nothing but a picture as that of the numbered step above: so a
  /// paragraph of a list comes out of a Word file.
  private mutating func takeStrayPicture(_ leaf: Leaf, at step: Int) -> Bool {
    guard isStray(at: step), leaf.pictures.count == 1,
      takeAttribute(leaf, ofStepItself: false, at: step - 1)
    else { return false }
    goOn()
    return true
  }

  /// Takes an item with a mark that says something about the numbered step above, for the same reason;
  /// what follows in the item belongs to that step too.
  private mutating func takeStrayRemark(_ leaf: Leaf, at step: Int) -> Bool {
    let isRemark = StepAttribute.allCases.contains {
      Self.text(of: leaf, behind: $0.rawValue) != nil
    }
    guard isStray(at: step), isRemark else { return false }
    goOn()
    takeRemark(leaf, at: step - 1)
    return true
  }

  /// Whether the open item has a mark, is empty so far and stands below a numbered step.
  private func isStray(at step: Int) -> Bool {
    open.count == 1 && mark == .bullet && numbered.contains(step - 1) && steps[step] == DraftStep()
  }

  private mutating func goOn() {
    steps.removeLast()
    goesOn = true
  }

  /// Keeps what says something about a step; what no place is known for stays word for word.
  private mutating func takeRemark(_ leaf: Leaf, at step: Int) {
    guard !takeAttribute(leaf, ofStepItself: true, at: step), !leaf.line.isEmpty else { return }
    steps[step].asides.append(leaf.line)
  }

  /// Takes a picture that stands by itself right below the list as that of the step before it, as office
  /// programs put it; false where it is none, or where the step has one.
  mutating func takePictureBelow(_ leaf: Leaf) -> Bool {
    guard let step = steps.indices.last, leaf.pictures.count == 1 else { return false }
    return takeAttribute(leaf, ofStepItself: false, at: step)
  }

  /// Keeps where the links and pictures of a text lead.
  private mutating func note(_ leaf: Leaf) {
    guard let step = steps.indices.last, !leaf.links.isEmpty || !leaf.pictures.isEmpty else {
      return
    }
    steps[step].mentions += leaf.links.filter { !URLText.isOutside($0) && !$0.hasPrefix("#") }
    for picture in leaf.pictures {
      if steps[step].picture == nil {
        steps[step].picture = picture
      } else {
        steps[step].asides.append("Picture: \(URLText.inWords(picture))")
      }
    }
  }

  mutating func add(_ leaf: Leaf) {
    guard let item = open.last, let step = steps.indices.last else { return }
    open[open.count - 1].hasText = true
    if !item.hasText, takeStrayPicture(leaf, at: step) || takeStrayRemark(leaf, at: step) { return }
    if goesOn, open.count == 1 { return takeRemark(leaf, at: step) }
    if item.hasText, takeAttribute(leaf, ofStepItself: open.count == 1, at: step) { return }
    note(leaf)
    let text = leaf.line
    guard !text.isEmpty else { return }
    switch item.place {
    case .step: Self.join(text, to: &steps[step].text)
    case .detail: Self.join(text, to: &steps[step].details[steps[step].details.count - 1].text)
    case .third(let index):
      let detail = steps[step].details.count - 1
      Self.join(text, to: &steps[step].details[detail].details[index].text)
    }
  }

  private static func join(_ more: String, to text: inout String) {
    if !text.isEmpty { text += " " }
    text += more
  }

  /// Takes a paragraph that says something about the step rather than what is done.
  private mutating func takeAttribute(
    _ leaf: Leaf, ofStepItself isStep: Bool, at step: Int
  ) -> Bool {
    guard leaf.kind == .paragraph || leaf.kind == .html && !leaf.pictures.isEmpty else {
      return false
    }
    if let picture = leaf.pictures.first, leaf.links.isEmpty,
      leaf.outside.utf8.allSatisfy({ $0 <= 0x20 }), steps[step].picture == nil
    {
      steps[step].picture = picture
      // Ours says which step it is; what a stranger writes there may say more.
      if !leaf.line.isEmpty, leaf.line != "Step \(step + 1)" {
        steps[step].asides.append(leaf.line)
      }
      for more in leaf.pictures.dropFirst() {
        steps[step].asides.append("Picture: \(URLText.inWords(more))")
      }
      return true
    }
    guard isStep else { return false }
    for attribute in StepAttribute.allCases {
      guard let text = Self.text(of: leaf, behind: attribute.rawValue) else { continue }
      switch attribute {
      case .seat: steps[step].seat = text
      case .caution: Self.add(text, to: &steps[step].caution)
      case .result: Self.add(text, to: &steps[step].result)
      case .how:
        guard leaf.isOnlyLinks(after: attribute.rawValue + ":") else { return false }
        steps[step].links += leaf.links
        steps[step].linkWords = leaf.line
      }
      return true
    }
    return false
  }

  private static func add(_ more: String, to text: inout String?) {
    text = text.map { "\($0) \(more)" } ?? more
  }

  /// What follows a word and a colon at the beginning of a paragraph.
  private static func text(of leaf: Leaf, behind word: String) -> String? {
    var rest = leaf.text.utf8[...]
    for byte in word.utf8 {
      guard let first = rest.popFirst(), first == byte || (first | 0x20) == (byte | 0x20) else {
        return nil
      }
    }
    guard rest.popFirst() == UInt8(ascii: ":") else { return nil }
    let text = CleanText.line(String(Substring(rest.drop { $0 == 0x20 })))
    return text.isEmpty ? nil : text
  }
}
