import ProcessModel

extension OfficeText {
  /// What a web page says where pandoc does not look: in its title, in text areas, and for those who
  /// cannot see a picture.
  package init(web html: [UInt8]) {
    var texts: [String] = []
    var open: [UInt8]?
    var drawings = 0
    for piece in HTMLText.pieces(of: html) {
      let bytes = Array(piece.bytes)
      guard piece.isTag else {
        open? += bytes
        continue
      }
      let tag = String(decoding: bytes.prefix(12) + bytes.suffix(2), as: UTF8.self).lowercased()
      if tag.hasPrefix("<svg") {
        drawings += tag.hasSuffix("/>") ? 0 : 1
      } else if tag.hasPrefix("</svg") {
        drawings = max(drawings - 1, 0)
      } else if drawings > 0, tag.hasPrefix("<title") || tag.hasPrefix("</title") {
        // The name of a drawing, such as “Logo”, says nothing of the page.
        continue
      } else if tag.hasPrefix("<title") || tag.hasPrefix("<textarea") {
        open = []
      } else if tag.hasPrefix("</title") || tag.hasPrefix("</textarea") {
        texts.append(String(decoding: open ?? [], as: UTF8.self))
        open = nil
      } else if tag.hasPrefix("<img") {
        texts.append(String(decoding: HTMLText.words(of: bytes), as: UTF8.self))
      }
    }
    self.init(paragraphs: texts)
  }
}
