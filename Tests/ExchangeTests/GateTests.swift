import Exchange
import ProcessModel
import Testing

/// Files that strangers send by mistake or on purpose.
@Suite struct GateTests {
  struct Refused: Sendable, CustomTestStringConvertible {
    let what: String
    let bytes: [UInt8]
    let sentence: String
    var testDescription: String { what }

    init(_ what: String, _ text: String, _ sentence: String) {
      self.what = what
      bytes = Array(text.utf8)
      self.sentence = sentence
    }

    init(_ what: String, bytes: [UInt8], _ sentence: String) {
      self.what = what
      self.bytes = bytes
      self.sentence = sentence
    }
  }

  private static let refused = [
    Refused(
      "UTF-8 that is broken", bytes: Array("# Café\n".utf8) + [0x2D, 0x20, 0xE9, 0x0A],
      """
      x.md is not in UTF-8: line 2 holds bytes that are no letters. Nothing was changed. Save it as \
      UTF-8 in the program it comes from, and import it again.
      """),
    Refused(
      "an alphabet that is not told by its bytes",
      bytes: [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x0A],
      """
      x.md is not in UTF-8: line 1 holds bytes that are no letters. Nothing was changed. Save it as \
      UTF-8 in the program it comes from, and import it again.
      """),
    Refused(
      "rubbish", bytes: Array("# A long enough title\n".utf8) + [0x01, 0xE9, 0x0A],
      """
      x.md is not in UTF-8: line 2 holds bytes that are no letters. Nothing was changed. Save it as \
      UTF-8 in the program it comes from, and import it again.
      """),
    Refused(
      "a letter cut off at the end", bytes: Array("a\r\nb\r\n".utf8) + [0xE2, 0x82],
      """
      x.md is not in UTF-8: line 3 holds bytes that are no letters. Nothing was changed. Save it as \
      UTF-8 in the program it comes from, and import it again.
      """),
    Refused(
      "half a surrogate pair", bytes: [0xED, 0xA0, 0x80],
      """
      x.md is not in UTF-8: line 1 holds bytes that are no letters. Nothing was changed. Save it as \
      UTF-8 in the program it comes from, and import it again.
      """),
    Refused(
      "half a character of UTF-16", bytes: [0xFF, 0xFE, 0x23, 0x00, 0x20],
      """
      x.md is in UTF-16 and breaks off within a character. Nothing was changed. Save it as UTF-8 in \
      the program it comes from, and import it again.
      """),
    Refused(
      "a program", bytes: [0x7F, 0x45, 0x4C, 0x46, 0x0A, 0x00],
      """
      x.md is not a text file: line 2 holds a NUL byte. Nothing was changed. Save it as Markdown in \
      the program it comes from, and import that file.
      """),
    Refused(
      "more than a text is long", bytes: [UInt8](repeating: 0x61, count: 32_000_001),
      """
      x.md is 32 MB long; a file that comes in may have 32 MB. Nothing was changed. Take the \
      pictures out of it or cut it into several files, and import these.
      """),
    Refused(
      "a list of a million items", String(repeating: "- a\n", count: 1_000_000),
      """
      x.md is no text that a person wrote: from line 250001 on it nests or repeats its marks without \
      end. Nothing was changed. Save it anew from the program it comes from, and import that file.
      """),
    Refused(
      "pictures within pictures", "# T\n\n" + String(repeating: "![[]()", count: 20_000),
      """
      x.md is no text that a person wrote: from line 3 on it nests or repeats its marks without end. \
      Nothing was changed. Save it anew from the program it comes from, and import that file.
      """),
    Refused(
      "a table as wide as long",
      String(repeating: "|a", count: 3_000) + "\n" + String(repeating: "|-", count: 3_000) + "\n"
        + String(repeating: "x\n", count: 3_000),
      """
      x.md is no text that a person wrote: from line 167 on it nests or repeats its marks without \
      end. Nothing was changed. Save it anew from the program it comes from, and import that file.
      """),
    Refused(
      "front matter that is not YAML", "---\ntitle: T\nowner: \"Ana\n---\n\n# T\n",
      """
      The lines between --- at the top of x.md cannot be read: line 3 is not YAML. Nothing was \
      changed. Mend those lines, put texts with : or # into quotes, or take them out, and import it \
      again.
      """),
    Refused(
      "a colon in a text of the front matter", "---\ntitle: Sales: the way\n---\n",
      """
      The lines between --- at the top of x.md cannot be read: line 2 is not YAML. Nothing was \
      changed. Mend those lines, put texts with : or # into quotes, or take them out, and import it \
      again.
      """),
    Refused(
      "a key twice", "---\nlevel: sop\nlevel: policy\n---\n",
      """
      The lines between --- at the top of x.md say twice what “level” is. Nothing was changed. Take \
      one of them out, and import it again.
      """),
    Refused(
      "a YAML bomb", "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n",
      """
      The lines between --- at the top of x.md use an anchor or an alias (& or *) in line 2, which \
      is not taken from a file. Nothing was changed. Write the value out where it is used, and \
      import it again.
      """),
    Refused(
      "an alias alone", "---\na: x\n- *a\n---\n",
      """
      The lines between --- at the top of x.md use an anchor or an alias (& or *) in line 3, which \
      is not taken from a file. Nothing was changed. Write the value out where it is used, and \
      import it again.
      """),
    Refused(
      "lists in lists in YAML", "---\na: " + String(repeating: "[", count: 10_000) + "\n---\n",
      """
      The lines between --- at the top of x.md nest too deep in line 2. Nothing was changed. Take \
      those lines out, and import it again.
      """),
    Refused(
      "dashes behind dashes in YAML",
      "---\na:\n" + String(repeating: "- ", count: 10_000) + "\n---\n",
      """
      The lines between --- at the top of x.md nest too deep in line 3. Nothing was changed. Take \
      those lines out, and import it again.
      """),
  ]

  @Test(arguments: refused) func refusesInOneSentence(_ example: Refused) {
    let error = #expect(throws: ImportError.self) {
      try MarkdownReader.readForCheck(example.bytes, path: "x.md")
    }
    #expect(error?.sentence == example.sentence)
    #expect(throws: error ?? ImportError(.noDocuments, in: "")) {
      try MarkdownReader.document(from: example.bytes, named: "x.md", mint: { "m" })
    }
  }

  struct Accepted: Sendable, CustomTestStringConvertible {
    let what: String
    let text: String
    let title: String
    let lines: Int
    var testDescription: String { what }
  }

  @Test(arguments: [
    Accepted(
      what: "items nested 10,000 deep in one line",
      text: String(repeating: "- ", count: 10_000) + "x", title: "x", lines: 10_000),
    Accepted(
      what: "quotations nested 10,000 deep",
      text: "# T\n\n" + String(repeating: "> ", count: 10_000) + "- x", title: "T", lines: 1),
    Accepted(
      what: "brackets without end", text: "# T\n- " + String(repeating: "[a](", count: 50_000),
      title: "T", lines: 1),
    Accepted(
      what: "emphasis without end", text: "# T\n- " + String(repeating: "*a_ ", count: 50_000),
      title: "T", lines: 1),
    Accepted(
      what: "a picture within the text",
      text: "# T\n- ![x](data:image/png;base64," + String(repeating: "QUJD", count: 2_000_000)
        + ")",
      title: "T", lines: 1),
    Accepted(
      what: "front matter that is not ours",
      text:
        "---\ntags: [a, \"&b\", {c: '*d'}]\ntext: |\n  - *x &y\n  ---x\ndate: 2024-01-01\n---\n# T\n- a",
      title: "T", lines: 1),
    Accepted(what: "an empty front matter", text: "---\n---\n# T\n- a", title: "T", lines: 1),
    Accepted(
      what: "a line across the page instead of front matter", text: "---\n\n# T\n- a\n", title: "T",
      lines: 1),
    Accepted(
      what: "text between two lines across the page", text: "---\nHello there\n---\n# T\n- a\n",
      title: "T", lines: 1),
    Accepted(
      what: "a page that begins with a line and a heading",
      text: "---\n# T\n\nNote: this: that\n\n---\n- a\n", title: "T", lines: 1),
    Accepted(
      what: "front matter that ends in dots", text: "---\nlevel: sop\n...\n# T\n- a\n", title: "T",
      lines: 1),
    Accepted(what: "one letter", text: "a", title: "x", lines: 1),
  ])
  func readsWhatIsOnlyOdd(_ example: Accepted) throws {
    let file = try MarkdownReader.readForCheck(Fixtures.bytes(example.text), path: "x.md")
    #expect(file.title == example.title)
    #expect(file.lines.count == example.lines)
  }
}
