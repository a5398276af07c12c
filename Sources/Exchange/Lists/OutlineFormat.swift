import ProcessModel

/// Steps and bullets numbered 1, 1A, 1A1, as people say them and type them elsewhere.
package enum OutlineFormat: ExportFormat {
  package static let name = "outline"
  package static let summary = "steps numbered 1, 1A, to type into Ninety and other EOS software"
  package static let shape = ExportShape.file(ending: "txt")
  package static let reach = ExportReach.alone

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    [
      ExportFile(path: "outline.txt") {
        PlainText.of(outgoing) { document, names in
          document.steps.enumerated().flatMap { index, step in
            lines(of: step, at: Address(step: index + 1), names)
          }
        }
      }
    ]
  }

  /// The step, its bullets further in, and below them what else there is to know about it.
  private static func lines(
    of step: Step, at address: Address, _ names: HandbookNames
  ) -> [String] {
    var lines = ["\(address) \(step.text)"]
    for (second, detail) in step.details.enumerated() {
      var place = address
      place.detail = second + 1
      lines.append("   \(place) \(detail.text)")
      for (third, inner) in detail.details.enumerated() {
        place.subdetail = third + 1
        lines.append("      \(place) \(inner.text)")
      }
    }
    return lines + StepWords(step: step, names: names).remarks.map { "   \($0)" }
  }
}
