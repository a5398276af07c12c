import Foundation
import FoundationXML

/// A web page as a parser sees it, for which the style sheet and the script are taken out.
final class ParsedPage: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  private var text = ""
  let style: String
  let script: String

  /// - Throws: Where the page is not well formed.
  init(_ bytes: [UInt8]) throws {
    var markup = String(decoding: bytes, as: UTF8.self)
    style = try Self.take("style", from: &markup)
    script = try Self.take("script", from: &markup)
    super.init()
    let usable = String(
      String.UnicodeScalarView(markup.unicodeScalars.filter { $0 != Self.unusable }))
    let parser = XMLParser(data: Data(usable.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? Malformed(line: parser.lineNumber) }
  }

  /// Whether these words stand in the page, however they are broken into lines.
  func says(_ words: String) -> Bool {
    let wanted = Self.pressed(words)
    return wanted.isEmpty || Self.pressed(text).range(of: wanted) != nil
  }

  /// Blanks pressed together, letter by letter: an accent may follow a blank.
  private static func pressed(_ text: String) -> Data {
    let parts = text.unicodeScalars.filter { $0 != unusable }
      .split { $0.properties.isWhitespace }
    return Data(parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ").utf8)
  }

  /// No character at all, which browsers pass over and this parser refuses.
  private static let unusable: Unicode.Scalar = "\u{FFFE}"

  struct Malformed: Error {
    var line: Int
  }

  private static func take(_ name: String, from markup: inout String) throws -> String {
    guard let start = markup.range(of: "<\(name)>"), let end = markup.range(of: "</\(name)>") else {
      throw Malformed(line: 0)
    }
    let content = String(markup[start.upperBound..<end.lowerBound])
    markup.removeSubrange(start.upperBound..<end.lowerBound)
    return content
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes))
    text += " "
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

  func values(of attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }
}
