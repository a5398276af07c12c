import Exchange
import Testing

/// Every paragraph of an office file is found, wherever it stands.
@Suite struct OfficeTextTests {
  private func found(_ xml: String, isWord: Bool) -> [String] {
    OfficeText(Array(xml.utf8), isWord: isWord).paragraphs
  }

  @Test(arguments: [
    ("<w:p><w:r><w:t>Wa</w:t></w:r><w:r><w:t>sh</w:t></w:r></w:p>", ["Wash"]),
    ("<w:p><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:p>", ["a b c"]),
    (
      "<w:p><w:t>out</w:t><w:txbxContent><w:p><w:t>in</w:t></w:p></w:txbxContent></w:p>",
      ["out", "in"]
    ),
    ("<w:p><w:delText>gone</w:delText><w:instrText>PAGE</w:instrText><w:t>1</w:t></w:p>", ["1"]),
    ("<w:p><w:t>twice</w:t></w:p><w:p><w:t>twice</w:t></w:p>", ["twice"]),
    (
      "<w:p><w:t>R&amp;D &lt;b&gt;</w:t></w:p><?xml version='1.0'?><w:p><w:t>next</w:t></w:p>",
      ["R&D <b>", "next"]
    ),
    ("<w:p><w:t/>x</w:p>", []),
  ])
  func ofWord(xml: String, paragraphs: [String]) {
    #expect(found(xml, isWord: true) == paragraphs)
  }

  @Test(arguments: [
    ("<text:h>A</text:h><text:p>B<text:s/>c <text:span>d</text:span></text:p>", ["A", "B c d"]),
    (
      "<text:p>Before <office:annotation><dc:creator>Zoe</dc:creator><text:p>Remark</text:p></office:annotation>after</text:p>",
      ["Before", "Remark", "after"]
    ),
    (
      "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>here</text:p>",
      ["here"]
    ),
    ("<number:text>/</number:text><text:p/>between<text:p>x</text:p>", ["x"]),
  ])
  func ofOpenDocument(xml: String, paragraphs: [String]) {
    #expect(found(xml, isWord: false) == paragraphs)
  }

  @Test(arguments: [
    ("<html><head><title>Phones &amp; calls</title><style>a>b</style>", ["Phones & calls"]),
    (
      "<p>Text</p><img src=a.png alt=\"The lamp\"><TEXTAREA rows=2>Say\nhello</TEXTAREA>",
      ["The lamp", "Say hello"]
    ),
    (
      "<title>Caf&eacute; &ndash; Opening&nbsp;&#8211; &#x201C;A&rdquo;</title>",
      ["Café – Opening – “A”"]
    ),
    ("<title>R&D &nosuch; & Co; &</title>", ["R&D &nosuch; & Co; &"]),
    ("<title>A</title><svg><title>Logo</title></svg><svg/><textarea>B</textarea>", ["A", "B"]),
    ("<title>Open", []), ("<img", []), ("</title>x", []),
  ])
  func ofAWebPage(html: String, paragraphs: [String]) {
    #expect(OfficeText(web: Array(html.utf8)).paragraphs == paragraphs)
  }

  @Test func onlyWhatIsNowhereIsMissing() {
    let page = OfficeText(web: Array("<title>Caf&eacute; &ndash; Opening</title>".utf8))
    #expect(page.missing(in: Array("# Café – Opening\n".utf8)) == [])
    let text = OfficeText(
      Array(
        "<text:p>Wash the car_keys</text:p><text:p>Page 2 of 3</text:p><text:p>Zoe says no</text:p>"
          .utf8), isWord: false)
    #expect(text.missing(in: Array("1. **Wash** the car\\_keys; say no\n".utf8)) == ["Zoe says no"])
  }

  @Test func noXMLTrapsIt() {
    var random = Seeded(11)
    let pieces = [
      "<", ">", "/", "w:p", "<w:t>", "</w:t>", "text:p", "<text:p>", "&amp;", "&", "é", " ",
      "dc:date",
    ]
    for _ in 0..<3000 {
      let xml = (0..<random.count(0...30)).map { _ in random.pick(pieces) }.joined()
      for isWord in [true, false] { _ = found(xml, isWord: isWord) }
    }
  }
}
