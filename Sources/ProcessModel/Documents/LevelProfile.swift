/// What a document of one kind has, must have and usually holds: the single place where a level is
/// defined, read by forms, checks, templates and exports alike.
package struct LevelProfile: Sendable {
  package let kind: Document.Kind
  /// The fields a document of this kind has, in the order they are shown.
  package let fields: [Field]
  /// The fields the level-checker asks for when they are missing.
  package let required: [Field]
  package let needsOwner: Bool
  /// What one step is called in a sentence: “major step”, “step”, “rule”.
  package let stepWord: String
  /// What its lines are called where they are counted, whatever they are at: “3 steps”, “3 rules”.
  package var lineWord: String { kind == .other(.policy) ? stepWord : "step" }
  /// Steps a good document of this kind has.
  package let usualSteps: ClosedRange<Int>
  package let limits: Limits
  /// One sentence on what the document answers, for help and for a fresh draft.
  package let answers: String
  /// Who reads it.
  package let writtenFor: String

  /// From which number on something is noted, warned about or called an error.
  package struct Ladder: Equatable, Sendable {
    package let note: Int
    package let warning: Int
    package let strong: Int

    package init(_ note: Int, _ warning: Int, _ strong: Int) {
      self.note = note
      self.warning = warning
      self.strong = strong
    }
  }

  /// Lengths, counted in steps, bullets, levels of nesting and words.
  package struct Limits: Sendable {
    package let steps: Ladder?
    package let bullets: Ladder?
    package let depth: Ladder?
    package let words: Ladder?
    /// Words in one step, where it should be short enough to follow at a glance.
    package let wordsPerStep: Int?

    package init(
      steps: Ladder? = nil, bullets: Ladder? = nil, depth: Ladder? = nil, words: Ladder? = nil,
      wordsPerStep: Int? = nil
    ) {
      self.steps = steps
      self.bullets = bullets
      self.depth = depth
      self.words = words
      self.wordsPerStep = wordsPerStep
    }
  }

  package static func of(_ kind: Document.Kind) -> LevelProfile {
    switch kind {
    case .coreProcess: .coreProcess
    case .other(.policy): .policy
    case .other(.process): .process
    case .other(.sop): .sop
    case .other(.procedure): .procedure
    case .other(.workInstruction): .workInstruction
    }
  }

  package static let all: [LevelProfile] = [
    .policy, .process, .coreProcess, .sop, .procedure, .workInstruction,
  ]
}

extension Document {
  package var profile: LevelProfile { .of(kind) }
}
