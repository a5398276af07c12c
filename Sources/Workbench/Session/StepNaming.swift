import ProcessModel

extension Document {
  /// The step somebody names by its number.
  ///
  /// - Throws: `Refusal` that says how many steps there are.
  func step(numbered text: String) throws(Refusal) -> Step {
    let place = try address(typed: text)
    guard place.detail == nil else {
      throw Refusal(
        "“\(text)” is a bullet, and this goes with a whole step.",
        next: "Type the number of the step, such as \("\(place.step)", .command).")
    }
    return steps[place.step - 1]
  }

  /// The address somebody typed, where a line stands at it.
  func address(typed text: String) throws(Refusal) -> Address {
    guard let address = Address(text) else {
      throw Refusal(
        "“\(text)” is not the number of a step.",
        next: "Steps are typed as \("3", .command), bullets as \("3B", .command).")
    }
    guard line(at: address) != nil else { throw nothing(at: text) }
    return address
  }

  func lines(typed text: String) throws(Refusal) -> (range: AddressRange, lines: [Line]) {
    guard let range = AddressRange(text) else {
      throw Refusal(
        "“\(text)” is not a step or a range of steps.",
        next:
          "Type \("4", .command) for a step, \("3-6", .command) for several, \("2B-2D", .command) for bullets."
      )
    }
    guard let lines = lines(in: range), !lines.isEmpty else { throw nothing(at: text) }
    return (range, lines)
  }

  private func nothing(at text: String) -> Refusal {
    if steps.isEmpty {
      return Refusal(
        "\(title, .strong) has no steps yet.",
        next: "\("step TEXT", .command) adds one; \("draft", .command) takes many.")
    }
    let last = steps.count == 1 ? "one step" : "steps 1 to \(steps.count)"
    return Refusal(
      "\(title, .strong) has \(last), and nothing at “\(text)”.",
      next: "\("show", .command) shows what is there.")
  }
}
