import Workbench

extension Conversation {
  /// The reply or the refusal as one value, so that showing either may fail in its own way.
  mutating func answer(to line: String, isPasted: Bool = false) -> Result<Reply, Refusal> {
    do throws(Refusal) {
      return .success(try isPasted ? respond(toPasted: line) : respond(to: line))
    } catch {
      return .failure(error)
    }
  }

  /// The same for a text that comes back from an editor.
  mutating func answer(toEdited text: String) -> Result<Reply, Refusal> {
    do throws(Refusal) {
      return .success(try finishEditing(text))
    } catch {
      return .failure(error)
    }
  }
}
