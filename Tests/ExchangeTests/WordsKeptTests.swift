import Exchange
import Foundation
import ProcessModel
import Testing

/// Not one word of a stranger's file is lost: what has no place stands in the notes.
@Suite struct WordsKeptTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var path = "old.md"
    var text: String
    /// Words that a place stands for, such as the heading of a column.
    var understood: [String] = []
  }

  @Test(arguments: [
    Case(
      testDescription: "prose around lists",
      text: "Intro here.\n\n# Selling\n\nWhy we do it.\n\n1. Ask\n2. Quote\n\nAfterwards rest.\n",
      understood: ["1", "2"]),
    Case(
      testDescription: "front matter that says other things",
      text:
        "---\ntags: [north, south]\nlevel: beginner\nversion: 1.4b\nstatus: wip\nauthor: {name: Kim}\n---\n# A\n",
      understood: ["tags", "author"]),
    Case(
      testDescription: "a title in the front matter and another on the page",
      text: "---\ntitle: Onboarding\n---\n# Welcome aboard\n\n- Sign\n", understood: ["title"]),
    Case(
      testDescription: "comments and pictures in HTML",
      text:
        "# A\n\n<!-- ask Rosa first -->\n\n<p align=\"center\"><img src=\"x.png\" alt=\"Main menu\"></p>\n\n- Go <img alt='Red button' src=y.png>\n",
      understood: ["p", "align", "center", "img", "src", "alt", "x", "y", "png"]),
    Case(
      testDescription: "pictures with words, alone and within a step",
      text:
        "# A\n\n1. Open it\n\n   ![The open drawer](a.png)\n\n   ![Its key](b.png)\n2. Look at ![the lamp](c.png) there\n"
    ),
    Case(
      testDescription: "links that lead to nothing that comes along",
      text:
        "# A\n\nSee [the guide](guide.md).\n\n1. Call [Rosa](people/rosa.md)\n\n   How: [By phone](phone.md)\n\n## Related\n\n- [Rules](rules.md)\n",
      understood: []),
    Case(
      testDescription: "a table that is no list of steps",
      text: "# A\n\n| Colour | Meaning |\n|---|---|\n| red | stop |\n| green | go |\n"),
    Case(
      testDescription: "a table of steps",
      text:
        "# A\n\n| No | Step | Responsible | Tool |\n|---|---|---|---|\n| 1 | Wash | Cook | Sink |\n| 2 | Dry | Helper | |\n",
      understood: ["no", "step", "responsible", "1", "2"]),
    Case(
      testDescription: "a table of steps beside lists and headings",
      text:
        "# A\n\n## Before\n\n- Warm water\n\n## How\n\n| # | What is to be done | Who | Tool |\n|---|---|---|---|\n| 1 | Wash | Cook | Sink |\n| 2 | Dry | Helper | |\n\n## After\n\n- Rest\n",
      understood: ["1", "2", "who"]),
    Case(
      testDescription: "a checklist by its name",
      text: "# A\n\n## Before\n\nWarm up.\n\n## Checklist\n\n- Wash\n- Dry\n"),
    Case(
      testDescription: "a table whose heading is its first row, as office files have it",
      text:
        "# A\n\n| | | |\n|---|---|---|\n| Step | Responsible | Tool |\n| Wash | Cook | Sink |\n| Dry | Helper | |\n",
      understood: ["step", "responsible"]),
    Case(
      testDescription: "a table beside a list that explains words",
      text: "# A\n\n1. Stop\n\n| Term | Description |\n|---|---|\n| red | stop |\n| green | go |\n",
      understood: ["1"]),
    Case(
      testDescription: "a table that describes settings, in a file without a list",
      text: "# A\n\n| Name | Description |\n|---|---|\n| red | Stops it |\n"),
    Case(
      testDescription: "steps as headings",
      text:
        "# A\n\n## 1. Wash\n\nUse the sink.\n\n- Cold water\n\n## 2. Dry\n\n### Tip\n\nUse air.\n",
      understood: ["1", "2"]),
    Case(
      testDescription: "a step that is longer than a step may be",
      text: "# A\n\n- \(String(repeating: "word ", count: 2000))end\n"),
    Case(
      testDescription: "code, quotations, deletions and what nests deep",
      text:
        "# A\n\n> Quoted wisdom\n\n- One\n  - Two\n    - Three\n      - Four\n        - Five\n\n```\nrun it\n```\n\n~~gone~~ *soft* **loud** `tt`\n"
    ),
    Case(
      testDescription: "plain text, numbered and lettered", path: "old.txt",
      text:
        "Closing the shop\n\n1. Count the till\n   a) coins first\n   b) then notes\n2. Lock up\n   and check twice\n\nNOTES\nAsk Rosa about keys.\n",
      understood: ["1", "2", "a", "b", "notes"]),
    Case(
      testDescription: "plain text that is prose", path: "old.txt",
      text: "We open at nine. The first\none in turns on the lights.\n\nNobody leaves early.\n"),
    Case(
      testDescription: "a CSV list", path: "old.csv",
      text:
        "Task;Who;Remark\n\"Wash; rinse\";Cook;\"says \"\"twice\"\"\"\nDry;Helper;\n",
      understood: ["task", "who"]),
    Case(
      testDescription: "a CSV list without a heading that is known", path: "old.csv",
      text: "Wash,cold\nDry,warm,extra\n"),
  ])
  func everyWordHasAPlace(_ example: Case) throws {
    let incoming = try MarkdownReader.workspace(
      of: [example.path], mint: Fixtures.mint(), bytes: { _ in Fixtures.bytes(example.text) })
    var out = Words(of: incoming.documents[0])
    for document in incoming.documents.dropFirst() { out = Words(of: document) }
    let missing = Words(example.text).missing(in: out)
      .filter { !example.understood.contains($0) }
    #expect(missing == [], "\(incoming.documents)")
  }

  /// `STRANGERS=folder swift test` reads every Markdown file below a folder. What is marked in other
  /// languages than Markdown is left out of the count.
  @Test func realDocumentsComeInWhole() throws {
    guard let folder = ProcessInfo.processInfo.environment["STRANGERS"] else { return }
    let files = try #require(FileManager.default.enumerator(atPath: folder))
    var read = 0
    for case let path as String in files where path.lowercased().hasSuffix(".md") {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))
      let incoming: Incoming
      do {
        incoming = try MarkdownReader.workspace(
          of: [path], mint: Fixtures.mint(), bytes: { _ in bytes })
      } catch let error as ImportError {
        print("refused: \(error.sentence)")
        continue
      }
      read += 1
      let text = Self.withoutTags(String(decoding: bytes, as: UTF8.self))
      let missing = Words(text).missing(in: Words(of: incoming.documents[0]))
      if !missing.isEmpty { print("\(path): \(missing.joined(separator: " "))") }
      #expect(missing == [], "\(path)")
    }
    print("documents read: \(read)")
  }

  /// The text without tags, entities, addresses, numbers of items and the languages of code blocks.
  private static func withoutTags(_ text: String) -> String {
    text.replacing(#/<(?:!--|--|/?[A-Za-z][^<>]*)>/#, with: " ")
      .replacing(#/&[A-Za-z0-9#]+;/#, with: " ")
      .replacing(#/(?m)^[ \t>*-]*(?:```|~~~)+[^\n`]*$/#, with: " ")
      .replacing(#/(?m)^ {0,3}\[[^\]\n]+\]:.*$/#, with: " ")
      .replacing(#/\]\([^)\n]*\)/#, with: "] ")
      .replacing(#/\]\[[^\]\n]*\]/#, with: "] ")
      .replacing(#/(?m)^[ \t>*-]*[0-9]+[.)]/#, with: " ")
  }
}
