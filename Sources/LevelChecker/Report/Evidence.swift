import Foundation

/// One named reason that moved a score, with the words it rests on.
///
/// The weights of all evidence, added up, give the score through the logistic function: above zero
/// speaks for a task, below zero for an SOP.
package struct Evidence: Sendable, Equatable {
  package var name: String
  package var words: [String]
  package var weight: Double

  package init(name: String, words: [String] = [], weight: Double) {
    self.name = name
    self.words = words
    self.weight = weight
  }
}

/// The logistic function: turns a sum of weights into a score from 0 (SOP) to 1 (task).
func logistic(_ sum: Double) -> Double {
  1 / (1 + exp(-sum))
}
