import ArgumentParser

/// One thing a person can ask for. Its facts serve the parser, Tab, help and the tests; it prints
/// nothing by itself.
package protocol Command: ParsableArguments, Sendable {
  static var page: Page { get }
  static var grammar: Grammar { get }
  /// Whether the answer shows at which level something reads.
  static var showsLevels: Bool { get }
  /// - Throws: `Refusal`, `EditError`, `StoreError`, `FileTrouble`; in every case nothing has changed.
  func run(in session: inout Session) throws -> Reply
}

extension Command {
  package static var grammar: Grammar { Grammar() }
  package static var showsLevels: Bool { false }
}

/// What help says of a command.
package struct Page: Sendable {
  package var name: String
  /// Words of other programs that mean the same.
  package var alsoKnownAs: [String]
  package var group: Group
  /// What may be typed: `extract STEPS [as TITLE]`.
  package var usage: String
  /// One line for lists.
  package var summary: String
  /// One paragraph for `help COMMAND`.
  package var paragraph: String
  package var examples: [Example]
  /// Whether the command works before a workspace is open.
  package var needsWorkspace: Bool

  package init(
    _ name: String, alsoKnownAs: [String] = [], _ group: Group, usage: String, summary: String,
    paragraph: String, examples: [Example], needsWorkspace: Bool = true
  ) {
    self.name = name
    self.alsoKnownAs = alsoKnownAs
    self.group = group
    self.usage = usage
    self.summary = summary
    self.paragraph = paragraph
    self.examples = examples
    self.needsWorkspace = needsWorkspace
  }

  /// What a person wants to do, the order in which `help` lists the commands.
  package enum Group: String, CaseIterable, Sendable {
    case start = "Start and find your way"
    case write = "Write a document"
    case chart = "Name who is accountable"
    case level = "Get the level right"
    case room = "In the room"
    case takeAway = "Take it away, bring it in"
    case goBack = "Go back"
    case help = "Help"
  }

  /// A line that can be typed into the sample company, and what it does. The tests type every one.
  package struct Example: Sendable {
    package var line: String
    package var does: String

    package init(_ line: String, _ does: String) {
      self.line = line
      self.does = does
    }
  }
}
