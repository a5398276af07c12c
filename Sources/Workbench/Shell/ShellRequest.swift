/// What a shell or an installer asks of the program instead of a person: completion and the manual.
package enum ShellRequest: Equatable, Sendable {
  /// The script that teaches a shell to complete our words.
  case script(Shell)
  /// What may stand in place of the last of these words.
  case candidates([String])
  /// The man page.
  case manual

  package enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish
  }

  /// The request that the arguments make; nil where they make none.
  ///
  /// - Throws: `Refusal` where the shell is not known.
  package init?(_ arguments: [String]) throws(Refusal) {
    switch arguments.first {
    case "--complete": self = .candidates(Array(arguments.dropFirst()))
    case "--manual" where arguments.count == 1: self = .manual
    case "--completions":
      guard arguments.count == 2, let shell = Shell(rawValue: arguments[1]) else {
        let shells = Shell.allCases.map(\.rawValue).joined(separator: ", ")
        throw Refusal(
          "Completions for which shell?",
          next: "Type \("way --completions SHELL", .command): \(shells).")
      }
      self = .script(shell)
    default: return nil
    }
  }

  /// The text that is asked for, exactly as it is to be printed.
  package func text(in world: World) -> String {
    switch self {
    case .script(let shell): ShellScript(shell: shell).text
    case .candidates(let words): ShellCandidates(words, in: world).text
    case .manual: Manual.text
    }
  }
}
