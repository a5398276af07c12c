import ProcessModel
import Testing

@testable import Workbench

@Suite struct CommandListTests {
  @Test func noNameOrOtherWordIsTakenTwice() {
    let names = CommandList.pages.flatMap { [$0.name] + $0.alsoKnownAs }
    let twice = Dictionary(grouping: names, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(twice.sorted() == [])
  }

  @Test func everyCommandStandsUnderItsOwnName() {
    for page in CommandList.pages {
      #expect(CommandList.named(page.name)?.page.name == page.name)
    }
  }

  @Test func noOtherWordIsHiddenBehindACommand() throws {
    for type in CommandList.all {
      for word in type.page.alsoKnownAs {
        let found = try #require(CommandList.find(Words(line: "\(word) more")))
        #expect(found.type.page.name == type.page.name, "\(word)")
      }
    }
  }

  @Test(arguments: [
    ("start when a lead calls", "set"), ("start core process Sales", "new"),
    ("export recap", "export recap"), ("export markdown", "export"), ("pull out 3", "extract"),
    ("SHOW Sales", "show"), ("scope all", "set"),
  ])
  func theFirstWordsNameTheCommand(_ line: String, _ name: String) throws {
    #expect(try #require(CommandList.find(Words(line: line))).type.page.name == name)
  }

  @Test func noFieldIsHiddenBehindACommandThatMeansSomethingElse() {
    let hidden = Field.allCases.map(\.word).filter { CommandList.named($0) != nil }
    #expect(hidden == ["result"])
  }

  @Test(arguments: CommandList.pages.map(\.name))
  func aPageSaysWhatAPersonNeeds(_ name: String) throws {
    let page = try #require(CommandList.named(name)).page
    #expect(
      page.summary.hasSuffix(".") || page.summary.hasSuffix("?") || page.summary.hasSuffix("…"))
    #expect(page.paragraph.hasSuffix("."))
    #expect(page.examples.count == 2)
    #expect(page.usage == name || page.usage.hasPrefix(name + " "))
    #expect(page.name == page.name.lowercased())
  }

  @Test func everythingAPersonWouldSayIsThere() {
    let start = """
      open copy company me new templates use status list tree trace show chart
      """
    let write = """
      draft step bullet set purpose scope starts done owner roles approvals rules systems tools seat
      picture caution result edit move remove rename undo redo
      """
    let rest = """
      check explain extract attach detach export import triage history restore save help tour quit
      suspend sample
      """
    let also = "delete change exit print add insert trigger outcome"
    let words = [start, write, rest].joined(separator: " ").split { $0.isWhitespace }
    let missing = words.filter { CommandList.find(Words(line: String($0))) == nil }
    #expect(missing == [])
    let alsoMissing = also.split(separator: " ").filter {
      CommandList.find(Words(line: String($0))) == nil
    }
    #expect(alsoMissing == [])
  }
}
