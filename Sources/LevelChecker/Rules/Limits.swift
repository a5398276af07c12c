/// A number of the level-checker that a company may set for itself.
package struct Limit: Sendable {
  /// What it is called in the workspace's file.
  package let key: String
  /// What it counts, in words: “major steps of a process”.
  package let counts: String
  /// The most that passes without a word, where the company has not said otherwise.
  package let usual: Int
  /// Where the usual number comes from.
  package let source: String

  /// What a person types: “instruction steps”.
  package var words: String { key.split(separator: "-").joined(separator: " ") }

  package static let all: [Limit] = [
    Limit(
      key: "steps", counts: "major steps of a process", usual: 12,
      source: "L. González, 3-Step Process Documenter: 5 to 12 major steps"),
    Limit(
      key: "instruction-steps", counts: "steps of a work instruction", usual: 10,
      source: "Microsoft Style Guide and TWI Workbook: about seven; noted when well above"),
    Limit(
      key: "bullets", counts: "bullets under one step", usual: 5,
      source: "L. González, 3-Step Process Documenter: about five bullets or fewer"),
    Limit(
      key: "depth", counts: "levels of steps and bullets", usual: 2,
      source: "DITA: one level of sub-steps"),
    Limit(
      key: "words", counts: "words of a document", usual: 899,
      source: "L. González, 3-Step Process Documenter: 1 to 3 pages, at 300 words a page"),
    Limit(
      key: "step-words", counts: "words in one step of an instruction", usual: 20,
      source: "ASD-STE100: procedural sentences of at most 20 words"),
    Limit(
      key: "clicks", counts: "percent of lines of a process that say what to click or type",
      usual: 0,
      source: "L. González, Process, procedure, policy and SOP: clicks belong below the process"),
    Limit(
      key: "labels", counts: "labels, paths and addresses of screens in a process", usual: 0,
      source: "Waybook, Work Instructions vs SOP: screens belong in the work instruction"),
    Limit(
      key: "units", counts: "seconds, minutes, rows and fields in a process", usual: 1,
      source: "Lexington Writing: a work instruction is one task, one person, a short time"),
    Limit(
      key: "branches", counts: "exceptions told in a process", usual: 2,
      source: "Wonder, The EOS Process Component: the path where everything works"),
    Limit(
      key: "core-processes", counts: "Core Processes of the company", usual: 10,
      source: "L. González, 3-Step Process Documenter: six to ten Core Processes"),
  ]

  package static func named(_ key: String) -> Limit? { all.first { $0.key == key } }

  /// The limit that a rule's numbers start from.
  package static func of(_ rule: RuleID) -> [Limit] {
    let keys: [RuleID: [String]] = [
      "too-many-steps": ["steps", "instruction-steps"], "too-many-bullets": ["bullets"],
      "too-deep": ["depth"], "too-long": ["words"], "long-step": ["step-words"],
      "interface-action": ["clicks"], "screen-label": ["labels"], "small-units": ["units"],
      "many-branches": ["branches"], "core-process-count": ["core-processes"],
    ]
    return (keys[rule] ?? []).compactMap(named)
  }
}
