@testable import Samples

/// The Accountability Chart of a sample, taken apart line by line.
struct SampleChart {
  struct Seat {
    var name: String
    var holder: String?
    var reportsTo: String?
    var roles = 0
  }

  /// Ids of the front matter and whom they name, by their section.
  var names: [String: [String: String]] = [:]
  var seats: [Seat] = []

  init(_ markdown: String) {
    var section = ""
    for line in markdown.split(separator: "\n").map(String.init) {
      if let name = line.dropping("## ") {
        seats.append(Seat(name: name))
      } else if let last = seats.indices.last {
        if let holder = line.dropping("Held by: ") { seats[last].holder = holder }
        if let above = line.dropping("Reports to: ") { seats[last].reportsTo = above }
        if line.hasPrefix("- ") { seats[last].roles += 1 }
      } else if let entry = line.dropping("  "), let colon = entry.firstIndex(of: ":") {
        names[section, default: [:]][String(entry[..<colon])] = String(entry[colon...].dropFirst(2))
      } else if line.hasSuffix(":") {
        section = String(line.dropLast())
      }
    }
  }
}
