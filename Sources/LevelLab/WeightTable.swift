import Foundation
import LevelChecker

/// A table of weights as a text: a name and a number a line, `#` before what is for people.
enum WeightTable {
  static func read(_ text: String) -> [String: Double] {
    var table: [String: Double] = [:]
    for line in text.split(separator: "\n") {
      let words = line.prefix { $0 != "#" }.split(separator: " ")
      if words.count == 2, let weight = Double(words[1]) { table[String(words[0])] = weight }
    }
    return table
  }

  /// The table as the level-checker reads it, in the order of its features; what weighs nothing is
  /// left out.
  static func text(_ table: [String: Float]) -> String {
    let names = AroundWeights.Names.allCases.map(\.rawValue) + LevelChecker.featureNames
    let lines = names.compactMap { name -> String? in
      guard let weight = table[name], abs(weight) >= 0.005 else { return nil }
      return "\(name) \(String(format: "%.2f", weight))"
    }
    return """
      # How much each kind of evidence speaks for a task (above zero) or for an SOP (below zero).
      # Fitted to labelled documents; “make fit” writes this file anew.

      """ + lines.joined(separator: "\n") + "\n"
  }
}
