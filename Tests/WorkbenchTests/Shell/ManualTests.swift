import Foundation
import ProcessModel
import Testing

@testable import Workbench

@Suite struct ManualTests {
  @Test func everyCommandAndFieldIsInIt() {
    let lines = Set(Manual.text.split(separator: "\n").map(String.init))
    for page in CommandList.pages {
      #expect(lines.contains(".B " + page.usage.replacing("-", with: "\\-")), "\(page.name)")
    }
    for field in Field.allCases { #expect(lines.contains(".BI \"\(field.word)\\~\" TEXT")) }
  }

  @Test func nothingInItIsTakenForACommandOfTheFormatter() {
    let known = [
      ".TH", ".SH", ".SS", ".TP", ".B", ".BI", ".BR", ".I", ".RI", ".IR", ".br", ".\\\"",
    ]
    for line in Manual.text.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'")
    {
      let request = String(line.split(separator: " ").first ?? "")
      #expect(known.contains(request), "\(line)")
    }
  }
}
