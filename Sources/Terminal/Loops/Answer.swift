import Workbench

extension Conversation {
  /// The reply or the refusal as one value, so that showing either may fail in its own way.
  mutating func answer(to line: String) -> Result<Reply, Refusal> {
    do throws(Refusal) {
      return .success(try respond(to: line))
    } catch {
      return .failure(error)
    }
  }
}
