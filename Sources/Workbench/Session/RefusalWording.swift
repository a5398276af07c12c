import ProcessModel
import Store

extension Refusal {
  /// Puts whatever a command threw into words for people.
  init(_ error: any Error, in session: Session) {
    switch error {
    case let refusal as Refusal: self = refusal
    case let error as EditError: self = EditErrorWording.refusal(for: error)
    case let error as StoreError: self = StoreErrorWording.refusal(for: error)
    case let trouble as ForeignTrouble: self = trouble.refusal
    case let trouble as FileTrouble:
      self.init(
        "\(trouble.path, .strong) could not be used: \(trouble.reason).",
        next: "Nothing was changed. Check the name and try again.", exit: .storage)
    default:
      self.init("That did not work: \(String(describing: error))", next: "Nothing was changed.")
    }
  }
}
