import OnboardingSample
import PlumbingSample
import RefundsSample
import TooDetailedSample

/// A company to look at and to play with: a folder of this one, in the form in which the program
/// exports, that travels inside the program.
package struct Sample: Sendable {
  /// What a person types; the folder has the same name.
  package let name: String
  package let summary: String
  private let read: @Sendable () -> [(path: String, bytes: [UInt8])]

  /// The files with their paths inside the folder, read only when asked for.
  package var files: [(path: String, bytes: [UInt8])] { read() }

  /// The sample company: all that a plumbing and heating firm of 34 people has written down.
  package static let plumbing = Sample(
    name: "plumbing", summary: "A plumbing and heating firm with its whole Way",
    read: { PlumbingSample.files })

  package static let onboarding = Sample(
    name: "onboarding", summary: "One Core Process with three work instructions",
    read: { OnboardingSample.files })

  package static let refunds = Sample(
    name: "refunds", summary: "One promise on every level: policy, process, SOP, instruction",
    read: { RefundsSample.files })

  package static let tooDetailed = Sample(
    name: "too-detailed", summary: "A Core Process written as a task: the common mistake",
    read: { TooDetailedSample.files })

  /// Every sample, the company first.
  package static let all = [plumbing, onboarding, refunds, tooDetailed]

  /// A script of commands that goes through the main job, with comments to learn from.
  package static var tourScript: String {
    String(decoding: PackageResources.tour_script, as: UTF8.self)
  }
}
