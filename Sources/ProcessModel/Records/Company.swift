/// The company whose Way a workspace holds.
package struct Company: Codable, Equatable, Sendable {
  package var name: String
  /// Who types here, unless the command line or the environment says otherwise.
  package var me: String?
  /// The company's own words for the levels, where they differ from ours.
  package var words: [Level: String]
  package var coreProcessWord: String?
  /// The company's own limits for the level-checker, by their name.
  package var thresholds: [String: Double]
  /// Whether this is the sample company that comes with the program.
  package var isSample: Bool

  package init(
    name: String, me: String? = nil, words: [Level: String] = [:], coreProcessWord: String? = nil,
    thresholds: [String: Double] = [:], isSample: Bool = false
  ) {
    self.name = name
    self.me = me
    self.words = words
    self.coreProcessWord = coreProcessWord
    self.thresholds = thresholds
    self.isSample = isSample
  }

  /// What the manual of all Core Processes is called: “The Acme Way”.
  package var wayTitle: String { name.isEmpty ? "The Company Way" : "The \(name) Way" }
}

extension Level: CodingKeyRepresentable {}
