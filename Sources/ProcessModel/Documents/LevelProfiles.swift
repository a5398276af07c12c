// The numbers: major steps, bullets and length after L. González, 3-Step Process Documenter; steps of
// an instruction and words a step after the Microsoft Style Guide and ASD-STE100.

extension LevelProfile {
  package static let policy = LevelProfile(
    kind: .other(.policy),
    fields: [.purpose, .scope, .rules, .approver, .effective, .review, .references, .notes],
    required: [.scope], needsOwner: true, stepWord: "rule", usualSteps: 1...9,
    limits: Limits(words: Ladder(600, 900, 1500)),
    answers: "What is allowed, and what is not.", writtenFor: "everyone")

  package static let process = LevelProfile(
    kind: .other(.process),
    fields: [
      .purpose, .scope, .trigger, .outcome, .roles, .systems, .escalation, .measurables,
      .references, .notes,
    ],
    required: [.purpose, .roles], needsOwner: true, stepWord: "stage", usualSteps: 3...9,
    limits: Limits(
      steps: Ladder(13, 16, 21), bullets: Ladder(6, 8, 10), depth: Ladder(3, 3, 4),
      words: Ladder(900, 1500, 2500)),
    answers: "How a business function works from end to end, across all roles.",
    writtenFor: "the leadership team")

  package static let coreProcess = LevelProfile(
    kind: .coreProcess, fields: sopFields,
    required: [.purpose, .scope, .trigger, .outcome, .measurables], needsOwner: true,
    stepWord: "major step",
    usualSteps: 5...9,
    limits: Limits(
      steps: Ladder(13, 16, 21), bullets: Ladder(6, 8, 10), depth: Ladder(3, 3, 4),
      words: Ladder(900, 1500, 2500)),
    answers: "How one of the handful of processes that run the company is performed.",
    writtenFor: "managers and trainers")

  package static let sop = LevelProfile(
    kind: .other(.sop), fields: sopFields,
    required: [.purpose, .scope, .outcome], needsOwner: true, stepWord: "major step",
    usualSteps: 4...12,
    limits: Limits(
      steps: Ladder(13, 16, 21), bullets: Ladder(6, 8, 10), depth: Ladder(3, 3, 4),
      words: Ladder(900, 1500, 2500)),
    answers: "How one process is performed: who has the ball, in which order, to which result.",
    writtenFor: "managers, trainers and auditors")

  package static let procedure = LevelProfile(
    kind: .other(.procedure),
    fields: [
      .purpose, .scope, .trigger, .outcome, .roles, .systems, .tools, .cautions, .references,
      .notes,
    ],
    required: [.purpose, .outcome], needsOwner: true, stepWord: "activity", usualSteps: 4...12,
    limits: Limits(
      steps: Ladder(16, 21, 31), depth: Ladder(3, 3, 4), words: Ladder(900, 1500, 2500)),
    answers: "Which activities lead to one outcome, in order, each with its role.",
    writtenFor: "the roles that take part")

  package static let workInstruction = LevelProfile(
    kind: .other(.workInstruction),
    fields: [.purpose, .tools, .cautions, .trigger, .result, .references, .notes],
    required: [.tools, .result], needsOwner: false, stepWord: "step", usualSteps: 3...10,
    limits: Limits(steps: Ladder(11, 16, 26), depth: Ladder(3, 3, 4), wordsPerStep: 20),
    answers: "How one task is done, right now.", writtenFor: "the person doing it")

  private static let sopFields: [Field] = [
    .purpose, .scope, .trigger, .outcome, .roles, .approvals, .rules, .systems, .measurables,
    .approver, .effective, .review, .references, .notes,
  ]
}
