import Exchange
import ProcessModel
import Testing

/// No word of a step is missing from any format that shows steps.
@Suite struct StepWordsTests {
  /// Texts of one word each, no two the same and none part of another.
  private struct Maker {
    var random: Seeded
    var count = 1000
    var words: [String] = []
    var stages: [String] = []

    mutating func word() -> String {
      count += 1
      words.append("word\(count)")
      return "word\(count)"
    }

    mutating func some() -> String? { random.chance(50) ? word() : nil }

    mutating func details(depth: Int) -> [Detail] {
      guard depth < 2 else { return [] }
      return (0..<random.count(0...3)).map { _ in
        let text = word()
        return Detail(id: DetailID(text), text: text, details: details(depth: depth + 1))
      }
    }

    mutating func step() -> Step {
      let text = word()
      stages.append(text)
      var step = Step(id: StepID(text), text: text, details: details(depth: 0))
      step.caution = some()
      step.result = some()
      if random.chance(50) { step.links = [DocumentID("below")] }
      if random.chance(50) { step.seat = SeatID("seat") }
      if random.chance(50) { step.picture = PictureID("picture") }
      return step
    }
  }

  @Test(arguments: ExportFormats.all.map { $0.name })
  func noneIsMissing(from name: String) throws {
    let format = try #require(ExportFormats.named(name))
    for seed in 0..<40 {
      var maker = Maker(random: Seeded(UInt64(seed)))
      let level = Level.allCases[seed % Level.allCases.count]
      var document = Document(id: DocumentID("top"), level: level, title: "Top")
      document.isCore = level == .sop
      document.steps = (0..<maker.random.count(1...12)).map { _ in maker.step() }
      if document.steps.contains(where: { $0.seat != nil }) { maker.words.append("Foreman") }
      if document.steps.contains(where: { !$0.links.isEmpty }) { maker.words.append("Beneath") }
      let below = Document(
        id: DocumentID("below"), level: .workInstruction, title: "Beneath",
        steps: [Step(id: StepID("s"), text: "Do it")])
      let workspace = Workspace(
        company: Company(name: "Acme"), documents: [document, below],
        seats: [Seat(id: SeatID("seat"), name: "Foreman")],
        pictures: [Picture(id: PictureID("picture"), format: .svg, bytes: Array("<svg/>".utf8))])
      let leaving = format.reach == .alone ? [document.id] : [document.id, below.id]
      for only in [nil, leaving] {
        let outgoing = Outgoing(workspace, only: only, asked: [document.id])
        let text = format.files(for: outgoing)
          .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
        // A diagram shows stages, each by its line.
        let wanted = format == MermaidFormat.self ? maker.stages : maker.words
        #expect(wanted.filter { !text.contains($0) } == [], "seed \(seed)")
      }
    }
  }
}
