import ProcessModel

/// Where a link begins, as people say it: `5` of the current document, `sales 5`, `sales step 5`,
/// `step 5 of sales`, or `sales` as a whole.
struct LinkPlace: Equatable {
  /// The title as it was typed; nil for the current document.
  var title: String?
  /// The step's number as it was typed; nil for the document as a whole.
  var step: String?

  /// The first meaning that is there; nil where the text names no step and no document that is known.
  init?(_ text: String, isTitle: (String) -> Bool) {
    func isKnown(_ place: LinkPlace) -> Bool {
      place.title.map { $0.hasPrefix("#") || isTitle($0) } ?? true
    }
    guard let place = Self.meanings(of: text).first(where: isKnown) else { return nil }
    self = place
  }

  private init(title: String? = nil, step: String? = nil) {
    (self.title, self.step) = (title, step)
  }

  /// What it may mean, what names the most first: a title may end with a number.
  private static func meanings(of text: String) -> [LinkPlace] {
    if isNumber(text) { return [LinkPlace(step: text)] }
    let words = text.split(separator: " ").map(String.init)
    var meanings = [LinkPlace(title: text)]
    let front = words.first?.lowercased() == "step" ? words.dropFirst() : words[...]
    if let number = front.first, isNumber(number) {
      let rest = front.dropFirst()
      if rest.isEmpty { meanings.append(LinkPlace(step: number)) }
      if let of = rest.first, ["of", "in"].contains(of.lowercased()), rest.count > 1 {
        meanings.append(LinkPlace(title: joined(rest.dropFirst()), step: number))
      }
    }
    if let number = words.last, isNumber(number), words.count > 1 {
      let title = words.dropLast()
      meanings.append(LinkPlace(title: joined(title), step: number))
      if title.last?.lowercased() == "step", title.count > 1 {
        meanings.append(LinkPlace(title: joined(title.dropLast()), step: number))
      }
    }
    return meanings
  }

  private static func isNumber(_ text: String) -> Bool {
    Address(text) != nil || Int(text) != nil
  }

  /// Words as a title, without the comma that parts it from its step.
  private static func joined(_ words: ArraySlice<String>) -> String {
    let text = words.joined(separator: " ")
    return text.hasSuffix(",") ? String(text.dropLast()) : text
  }
}

extension Session {
  /// The document a link begins in and its step, where one is named.
  ///
  /// - Throws: `Refusal` where the document or the step is not there.
  func linkPlace(_ typed: String?) throws -> (document: Document, step: StepID?, number: String?) {
    guard let typed else { return (try currentDocument(), nil, nil) }
    guard let place = LinkPlace(typed, isTitle: namesOneDocument) else {
      return (try document(named: typed), nil, nil)
    }
    let begins = try place.title.map { try document(named: $0) } ?? currentDocument()
    // The instruction of a bullet hangs at its step.
    let address = try place.step.map { try begins.address(typed: $0) }
    return (begins, address.map { begins.steps[$0.step - 1].id }, address.map { "\($0.step)" })
  }

  /// Shows what became of a document whose links were changed: another than the current one is only
  /// told of, so that the current one stays.
  mutating func keepLooking(at document: Document) {
    if seen == nil || seen?.id == document.id { look(at: document) }
  }
}
