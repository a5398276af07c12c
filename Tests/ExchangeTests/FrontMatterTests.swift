import Exchange
import ProcessModel
import Testing

/// Front matter means the same whether it is as plain as ours or takes all of YAML to read.
@Suite struct FrontMatterTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var plain: String
    var same: String
    var testDescription: String { plain }
  }

  @Test(arguments: [
    Case(plain: "owner: Sales Lead", same: "owner: 'Sales Lead'"),
    Case(plain: "owner: \"Sales: Lead\"", same: "owner: >-\n  Sales:\n  Lead"),
    Case(plain: "version: 12", same: "{version: 12}"),
    Case(plain: "status: in-review", same: "status: \"in\\u002dreview\""),
    Case(plain: "core: true", same: "core: true # yes"),
    Case(plain: "Level: policy", same: "\"Level\": policy"),
    Case(plain: "title: 2024-05-01", same: "title: '2024-05-01'"),
    Case(plain: "owner: null", same: "owner: \"null\""),
    Case(plain: "owner: \"\"", same: "owner: ''"),
    Case(plain: "owner: Ana\nlevel: sop", same: "level: sop\nowner:   Ana"),
  ])
  func saysTheSame(_ example: Case) throws {
    let read = { (front: String) in
      try MarkdownReader.document(
        from: Fixtures.bytes("---\n\(front)\n---\n\n# A\n"), named: "a.md", mint: Fixtures.mint())
    }
    #expect(try read(example.plain) == read(example.same))
  }

  @Test func aKeyThatIsThereTwiceIsRefused() {
    let error = #expect(throws: ImportError.self) {
      try MarkdownReader.document(
        from: Fixtures.bytes("---\nowner: Ana\nowner: Ben\n---\n"), named: "a.md",
        mint: Fixtures.mint())
    }
    #expect(error?.reason == .frontMatterKeyTwice("owner"))
  }
}
