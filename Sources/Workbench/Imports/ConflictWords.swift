import ProcessModel

extension Document {
  /// What stands at a place now: its name as it is numbered, its words and its value.
  func words(
    at place: OpenConflicts.Place, _ chart: Chart, _ company: Company
  ) -> (name: String, words: String?, value: String?) {
    let value = value(of: place.subject)
    switch place.subject {
    case .level: return (place.name, LevelWords.inSentence(kind, in: company), value)
    case .owner: return (place.name, chart.name(of: owner), value)
    case .part(let id, .picture):
      let step = address(of: .step(id)).map { "Picture of \($0)" }
      let text = text(of: .step(id)).map { ", “\($0.shortened(to: 50))”" } ?? ""
      return (step.map { $0 + text } ?? place.name, value, value)
    case .part(let id, let part):
      let address = address(of: .step(id)).map { "\(part.title) of \($0)" }
      return (
        address ?? place.name, part.words(value) { chart.name(of: $0) ?? $0.text }, value
      )
    case .line(let line): return (address(of: line).map { "\($0)" } ?? place.name, value, value)
    default: return (place.name, value, value)
    }
  }

  /// What they have at a place: their level by the word that is used here, all else as it was found.
  func words(at place: OpenConflicts.Place, _ company: Company) -> String? {
    place.subject == .level ? LevelWords.inSentence(kind, in: company) : place.theirs
  }

  func picture(at subject: ConflictSubject) -> PictureID? {
    guard case .part(let id, .picture) = subject else { return nil }
    return steps.first { $0.id == id }?.picture
  }
}

extension Seat {
  /// What stands at a place now: its name, its words and its value.
  func words(
    at place: OpenConflicts.Place, _ chart: Chart
  ) -> (name: String, words: String?, value: String?) {
    let words =
      switch place.subject {
      case .holder: holder.flatMap(chart.person)?.name
      case .reportsTo: chart.name(of: reportsTo)
      default: value(of: place.subject)
      }
    return (place.name, words, value(of: place.subject))
  }
}
