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

  /// What formatters write between two lists that would otherwise run into one.
  private static let endOfList = " end list ".utf8

  /// What a tag says that a reader would miss: the words for a picture, or a comment.
  static func words(of tag: [UInt8]) -> [UInt8] {
    if tag.starts(with: "<!--".utf8) {
      let words = Array(tag.dropFirst(4).dropLast(tag.count >= 7 ? 3 : 0))
      return words.elementsEqual(endOfList) ? [] : words
    }
    let text = String(decoding: tag, as: UTF8.self)
    return value(of: "alt", in: text).map { Array($0.utf8) } ?? []
  }

  /// The address of the picture that a tag shows.
  static func picture(in tag: [UInt8]) -> String? {
    value(of: "src", in: String(decoding: tag, as: UTF8.self))
  }

  private static func value(of name: String, in tag: String) -> String? {
    guard tag.lowercased().hasPrefix("<img"), let name = tag.range(of: " \(name)=") else {
      return nil
    }
    let rest = tag[name.upperBound...]
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  /// A block of HTML cut into its tags and comments and the text between them.
  static func pieces(of html: [UInt8]) -> [(isTag: Bool, bytes: ArraySlice<UInt8>)] {
    var pieces: [(isTag: Bool, bytes: ArraySlice<UInt8>)] = []
    var start = 0
    var index = 0
    while index < html.count {
      let isComment = html[index...].starts(with: "<!--".utf8)
      guard html[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      // A tag without an end is text, and so is all that follows.
      guard let end = self.end(of: html, from: index, isComment: isComment) else { break }
      if start < index { pieces.append((false, html[start..<index])) }
      pieces.append((true, html[index..<end]))
      (index, start) = (end, end)
    }
    if start < html.count { pieces.append((false, html[start...])) }
    return pieces
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
