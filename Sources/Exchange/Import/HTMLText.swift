import Foundation

/// Tells the tags of HTML from text in angle brackets, and takes them out of a block of it.
enum HTMLText {
  /// Whether a piece of inline HTML is a tag or a comment of HTML, not a word in angle brackets.
  static func isTag(_ tag: [UInt8]) -> Bool {
    let inner = tag.dropFirst()
    if inner.first == UInt8(ascii: "!") || inner.first == UInt8(ascii: "?") { return true }
    let name = inner.drop { $0 == UInt8(ascii: "/") }.prefix {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    return tags.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  static func isBreak(_ tag: [UInt8]) -> Bool {
    let text = String(decoding: tag, as: UTF8.self).lowercased()
    return ["<br>", "<br/>", "<br />"].contains(text)
  }

  /// What a tag says that a reader would miss: the words for a picture, or a comment.
  static func words(of tag: [UInt8]) -> [UInt8] {
    if tag.starts(with: "<!--".utf8) {
      return Array(tag.dropFirst(4).dropLast(tag.count >= 7 ? 3 : 0))
    }
    let text = String(decoding: tag, as: UTF8.self)
    guard text.lowercased().hasPrefix("<img"), let name = text.range(of: "alt=") else { return [] }
    let rest = text[name.upperBound...]
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return [] }
    return Array(rest.dropFirst().prefix { $0 != quote }.utf8)
  }

  /// The words of a block of HTML.
  ///
  /// - Parameter isWhole: Whether comments and the words for pictures are wanted too.
  static func plain(_ html: [UInt8], isWhole: Bool = false) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        out.append(html[index])
        index += 1
        continue
      }
      let isComment = html[index...].starts(with: "<!--".utf8)
      guard let end = self.end(of: html, from: index, isComment: isComment) else {
        out.append(contentsOf: html[index...])
        break
      }
      let tag = Array(html[index..<end])
      if isBreak(tag) {
        out.append(0x0A)
      } else if !isTag(tag) {
        out.append(contentsOf: tag)
      } else if isWhole {
        out.append(contentsOf: words(of: tag))
      }
      index = end
    }
    return out
  }

  /// Where a tag or comment ends, behind its last bracket.
  private static func end(of html: [UInt8], from start: Int, isComment: Bool) -> Int? {
    var index = start + (isComment ? 4 : 1)
    while index < html.count {
      if html[index] == UInt8(ascii: ">") {
        if !isComment { return index + 1 }
        if index >= start + 6, html[index - 1] == UInt8(ascii: "-"),
          html[index - 2] == UInt8(ascii: "-")
        {
          return index + 1
        }
      }
      index += 1
    }
    return nil
  }

  private static let tags: Set<String> = [
    "a", "abbr", "address", "article", "aside", "audio", "b", "big", "blockquote", "body", "br",
    "button", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn",
    "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd",
    "label", "li", "link", "main", "mark", "meta", "nav", "ol", "p", "picture", "pre", "q", "s",
    "samp", "script", "section", "select", "small", "source", "span", "strike", "strong", "style",
    "sub", "summary", "sup", "svg", "table", "tbody", "td", "tfoot", "th", "thead", "time", "title",
    "tr", "tt", "u", "ul", "var", "video",
  ]
}
