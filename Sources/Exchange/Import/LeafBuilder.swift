import ProcessModel

/// Gathers the text of one block from its inline pieces.
struct LeafBuilder {
  let keepsAddresses: Bool

  private var leaf: Leaf?
  private var text: [UInt8] = []
  private var outside: [UInt8] = []
  /// Whether something stands inside of links or pictures; until then all of the text is outside.
  private var hasInner = false
  private var cells: [String] = []
  /// Where the texts of the open links begin.
  private var openLinks: [Int] = []
  private var openPictures = 0
  /// Where what is bold begins, and whether it stands on a screen.
  private var openLabels: [(start: Int, isLabel: Bool)] = []

  init(keepsAddresses: Bool) {
    self.keepsAddresses = keepsAddresses
  }

  mutating func open(_ leaf: Leaf) {
    self.leaf = leaf
    text.removeAll(keepingCapacity: true)
    outside.removeAll(keepingCapacity: true)
    hasInner = false
    cells = []
    openLinks = []
    openPictures = 0
    openLabels = []
  }

  mutating func close() -> Leaf? {
    guard var done = leaf else { return nil }
    leaf = nil
    if case .row(_, let isHeader) = done.kind {
      done.kind = .row(cells, isHeader: isHeader)
      done.text = cells.joined(separator: " | ")
    } else {
      done.text = String(decoding: text, as: UTF8.self)
    }
    done.outside = hasInner ? String(decoding: outside, as: UTF8.self) : done.text
    return done
  }

  mutating func closeCell() {
    cells.append(CleanText.line(String(decoding: text, as: UTF8.self)))
    text = []
  }

  mutating func append(_ bytes: some Collection<UInt8>) {
    text.append(contentsOf: bytes)
    if hasInner, openLinks.isEmpty, openPictures == 0 { outside.append(contentsOf: bytes) }
  }

  /// The end of a line in the file, which is a blank in the text.
  mutating func appendSoftBreak() {
    leaf?.softBreaks.append(text.count)
    append([0x20])
  }

  /// What follows may stand inside: from here on it is kept apart.
  private mutating func keepApart() {
    guard !hasInner else { return }
    hasInner = true
    outside = text
  }

  /// A tag of HTML is a mark and falls away; what only looks like one, such as `<Enter>`, is text.
  mutating func append(tag: [UInt8]) {
    if HTMLText.isBreak(tag) {
      append([0x0A])
    } else if !HTMLText.isTag(tag) {
      append(tag)
    } else if keepsAddresses {
      if let address = HTMLText.picture(in: tag) {
        openPicture(address)
        append(HTMLText.words(of: tag))
        closePicture()
      } else {
        append(HTMLText.words(of: tag))
      }
    }
  }

  mutating func openLink(_ address: String) {
    keepApart()
    leaf?.links.append(address)
    openLinks.append(text.count)
  }

  /// Leaves the address of another site behind the text of the link that leads there.
  mutating func closeLink(_ address: String) {
    let start = openLinks.popLast() ?? text.count
    guard keepsAddresses, URLText.isOutside(address), !address.hasPrefix(ExportNames.missing),
      !text[start...].elementsEqual(address.utf8),
      !"mailto:\(String(decoding: text[start...], as: UTF8.self))".utf8.elementsEqual(address.utf8)
    else { return }
    text += Array(" (\(address))".utf8)
  }

  mutating func openStrong() {
    openLabels.append((text.count, ScreenLabelMarks.follows(text[...])))
  }

  /// What is bold behind “click” keeps the marks of a label that stands on the screen.
  mutating func closeStrong() {
    guard let (start, isLabel) = openLabels.popLast(), keepsAddresses, isLabel, start < text.count,
      text.count - start <= 60, text[start] != UInt8(ascii: "\"")
    else { return }
    let opening = Array("“".utf8)
    if text[start...].starts(with: opening) { return }
    text.insert(contentsOf: opening, at: start)
    text += Array("”".utf8)
  }

  mutating func openPicture(_ address: String) {
    keepApart()
    leaf?.pictures.append(address)
    openPictures += 1
  }

  mutating func closePicture() { openPictures -= 1 }
}
