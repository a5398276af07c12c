import ProcessModel

/// A document's steps as stages that flow from lane to lane, one lane for each seat that has the ball.
///
/// The places are classes of the style sheet, not styles of the elements, which the page's own security
/// policy would refuse.
struct FlowLanes {
  let document: Document
  let anchor: String
  let names: HandbookNames

  /// Stages and lanes up to which all of them stand side by side; beyond, they stand one under another.
  private static let mostStages = 12
  private static let mostLanes = 8

  var html: HTML {
    let lanes = LaneOrder(document, names)
    let places = lanes.places.map { $0 + 1 }
    let isWide = document.steps.count <= Self.mostStages && lanes.seats.count <= Self.mostLanes
    var html: HTML = """
      <ol class="flow\(isWide ? " wide stages-\(document.steps.count)" : "")">\n
      """
    if isWide {
      for (index, lane) in lanes.seats.enumerated() {
        html +=
          "<li class=\"lane at-\(index + 1)\" aria-hidden=\"true\"><span>\(lane)</span></li>\n"
      }
      for (index, (from, to)) in zip(places, places.dropFirst()).enumerated() {
        html += hop(behind: index + 1, from, to)
      }
    }
    for (index, step) in document.steps.enumerated() {
      let lane = lanes.places[index] % Self.mostLanes + 1
      html += """
        <li class="stage at-\(lane) nr-\(min(index + 1, Self.mostStages))"><a href="#\(anchor).\(index + 1)"><b>\(index + 1)</b> <span class="name">\(step.text)</span> <span class="seat">\(lanes.seats[lanes.places[index]])</span></a></li>\n
        """
    }
    html += "</ol>\n"
    return html
  }

  /// The line from one stage to the next, over as many lanes as lie between.
  private func hop(behind stage: Int, _ from: Int, _ to: Int) -> HTML {
    let way: HTML = from == to ? "level" : from < to ? "down" : "up"
    return """
      <li class="hop \(way) nr-\(stage) at-\(min(from, to)) over-\(abs(from - to) + 1)" aria-hidden="true"></li>\n
      """
  }
}
