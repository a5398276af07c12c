import ProcessModel

/// Draws the hierarchy as a picture, made of boxes that lead to their documents.
///
/// Colours stand in the picture for programs that know no style sheet, and the style sheet overrules
/// them where there is one.
struct HierarchyPicture {
  /// How the boxes stand: level beside level, or one under another for a narrow screen.
  enum Shape {
    case wide, narrow
  }

  let shape: Shape
  let names: HandbookNames
  private var boxes = HTML()
  private var lines = HTML()
  private var nextRow = 0
  private var deepest = 0

  private static let narrowWidth = 360
  private static let indent = 18

  private var columnWidth: Int { shape == .wide ? 250 : Self.narrowWidth }
  private var gap: Int { 56 }
  private let rowHeight = 44
  private let boxHeight = 36

  init(_ shape: Shape, _ names: HandbookNames) {
    self.shape = shape
    self.names = names
  }

  static func svg(of tree: DocumentTree, _ shape: Shape, _ names: HandbookNames) -> HTML {
    var picture = HierarchyPicture(shape, names)
    for root in tree.roots { _ = picture.draw(root, depth: 0) }
    let width =
      shape == .wide
      ? (picture.deepest + 1) * picture.columnWidth + picture.deepest * picture.gap + 2
      : narrowWidth + 2
    let height = picture.nextRow * picture.rowHeight
    let name: HTML = shape == .wide ? "wide" : "narrow"
    return """
      <svg class="hierarchy \(name)" role="group" aria-label="How the documents hang together, from the top down" xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 \(width) \(height)" width="\(width)" height="\(height)" font-family="sans-serif" font-size="13">
      <g class="lines" fill="none" stroke="#b9b4a7" stroke-width="1.5">
      \(picture.lines)</g>
      \(picture.boxes)</svg>\n
      """
  }

  /// Draws a box and what is below it, and answers how far down its middle is.
  private mutating func draw(_ node: DocumentTree.Node, depth: Int) -> Int {
    deepest = max(deepest, depth)
    let x = shape == .wide ? depth * (columnWidth + gap) : depth * Self.indent
    let width = shape == .wide ? columnWidth : Self.narrowWidth - x
    var middles: [Int] = []
    let own: Int
    if shape == .wide {
      middles = node.below.map { draw($0, depth: depth + 1) }
      own = middles.isEmpty ? takeRow() : ((middles.first ?? 0) + (middles.last ?? 0)) / 2
    } else {
      own = takeRow()
      middles = node.below.map { draw($0, depth: depth + 1) }
    }
    for middle in middles { connect(x, width, own, to: middle) }
    box(node, x, own, width)
    return own
  }

  private mutating func takeRow() -> Int {
    defer { nextRow += 1 }
    return nextRow * rowHeight + boxHeight / 2
  }

  private mutating func connect(_ x: Int, _ width: Int, _ from: Int, to: Int) {
    if shape == .wide {
      let start = x + width
      let half = start + gap / 2
      lines +=
        "<path d=\"M\(start) \(from)C\(half) \(from) \(half) \(to) \(start + gap) \(to)\"/>\n"
    } else {
      lines += "<path d=\"M\(x + 8) \(from + boxHeight / 2)V\(to)H\(x + Self.indent)\"/>\n"
    }
  }

  private mutating func box(_ node: DocumentTree.Node, _ x: Int, _ middle: Int, _ width: Int) {
    let (kind, fill): (HTML, HTML) =
      switch node.kind {
      case .coreProcess: ("core", "#dcebe8")
      case .other(.process): ("process", "#e6e2f2")
      case .other(.policy): ("policy", "#f3e6d3")
      case .other(.workInstruction): ("task", "#ffffff")
      case .other: ("sop", "#e3ecf5")
      }
    let more = node.hidden == 0 ? "" : " + \(node.hidden)"
    let words = WrappedText.lines(of: node.title + more, width: (width - 22) * 10 / 68)
    // A screen reader would run two lines together.
    let name: HTML = words.count > 1 ? " aria-label=\"\(node.title + more)\"" : ""
    let dash: HTML = node.isRepeated ? " stroke-dasharray=\"4 3\"" : ""
    boxes += """
      <a href="#\(names.anchor(node.id) ?? "")" tabindex="-1"\(name)><rect class="\(kind)" x="\(x)" y="\(middle - boxHeight / 2)" width="\(width)" height="\(boxHeight)" rx="7" fill="\(fill)" stroke="#b9b4a7"\(dash)/>
      """
    for (index, line) in words.enumerated() {
      let y = middle + 5 + (index * 15) - (words.count - 1) * 15 / 2
      boxes += "<text x=\"\(x + 11)\" y=\"\(y)\" fill=\"#1d2430\">\(line)</text>"
    }
    boxes += "</a>\n"
  }
}

/// Breaks a text into at most two lines of about so many letters, for pictures, which cannot.
enum WrappedText {
  static func lines(of text: String, width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let joined =
        lines[lines.count - 1].isEmpty ? String(word) : "\(lines[lines.count - 1]) \(word)"
      if Self.width(of: joined) <= width || lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = joined
      } else if lines.count < 2 {
        lines.append(String(word))
      } else {
        lines[1] = joined
      }
    }
    return lines.map { shortened($0, to: width) }
  }

  private static func shortened(_ line: String, to width: Int) -> String {
    guard Self.width(of: line) > width else { return line }
    var short = line
    while !short.isEmpty, Self.width(of: short) > width - 1 { short.removeLast() }
    return short + "…"
  }

  /// Letters, where those of East Asia count twice.
  private static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }
}
