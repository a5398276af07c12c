/// How much each feature speaks for a task (above zero) or for an SOP (below).
///
/// The numbers stand in `weights.txt`, where they can be read; they are fitted to labelled documents by
/// `make fit`.
struct Weights: Sendable {
  private let values: [Float]
  let around: AroundWeights

  /// Reads lines of a name and its weight; what follows `#` is for people.
  init(_ table: String) {
    var byName: [String: Float] = [:]
    byName.reserveCapacity(Feature.count)
    // By bytes, since the table is read whenever the program starts.
    WordList.lines(of: table) { line in
      let blank = UInt8(ascii: " ")
      let told = line.prefix { $0 != UInt8(ascii: "#") }.drop { $0 == blank }
      let name = told.prefix { $0 != blank }
      let rest = told.dropFirst(name.count).drop { $0 == blank }
      let number = rest.prefix { $0 != blank }
      guard rest.dropFirst(number.count).allSatisfy({ $0 == blank }),
        let weight = Float(String(decoding: number, as: UTF8.self))
      else { return }
      byName[String(decoding: name, as: UTF8.self)] = weight
    }
    self.init(byName)
  }

  init(_ byName: [String: Float]) {
    values = Feature.all.map { byName[$0.name] ?? 0 }
    around = AroundWeights(byName)
  }

  static let shared = Weights(String(decoding: PackageResources.weights_txt, as: UTF8.self))

  subscript(feature: Feature) -> Float { values[feature.index] }

  /// What a line comes to by its own words.
  func sum(of marks: ArraySlice<LineReader.Mark>) -> Double {
    marks.reduce(around.base) { $0 + Double(values[$1.feature.index]) }
  }
}

/// How the lines around a line, and the document as a whole, count beside its own words.
package struct AroundWeights: Sendable {
  /// Where every line starts, by itself.
  var base: Double
  /// What a line's own sum is multiplied by.
  var own: Double
  /// For neighbours that are certain tasks.
  var near: Double
  /// For a document in which every line hints at a task.
  var hints: Double
  /// Where every line starts in its document.
  var start: Double

  init(_ byName: [String: Float]) {
    func weight(_ name: Names) -> Double { Double(byName[name.rawValue] ?? 0) }
    base = weight(.base)
    own = weight(.own)
    near = weight(.near)
    hints = weight(.hints)
    start = weight(.start)
  }

  /// What the table of weights calls them.
  package enum Names: String, CaseIterable {
    case base = "line"
    case own = "ownWords"
    case near = "neighbours"
    case hints = "document"
    case start = "start"
  }
}
