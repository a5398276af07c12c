/// The figures that differ most between domains, a row each.
struct DomainTable {
  let predictions: [Prediction]

  var text: String {
    let header =
      "domain".padded(16) + "documents".padded(12) + "right".padded(10) + "steps F1".padded(10)
      + "SOP lines flagged"
    let domains = Dictionary(grouping: predictions, by: \.document.domain)
    let rows = domains.sorted { $0.key < $1.key }.map { domain, predictions in
      let figures = Figures(predictions: predictions)
      let right = predictions.count { $0.document.level == $0.report.verdict }
      return domain.padded(16) + "\(predictions.count)".padded(12) + "\(right)".padded(10)
        + figures.stepF1.value.formatted3.padded(10) + figures.falselyFlagged.percent
    }
    return ([header] + rows).joined(separator: "\n")
  }
}
