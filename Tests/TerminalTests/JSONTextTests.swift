import Foundation
import Testing
import Workbench

@testable import Terminal

@Suite struct JSONTextTests {
  private struct Payload: Encodable {
    var zebra = "a/b"
    var at = Date(timeIntervalSince1970: 1_700_000_000)
    var alpha: [Int] = [1, 2]
  }

  @Test func sortsKeysWritesDatesAndEndsTheLine() {
    var reply = Reply([.paragraph("not this")], payload: Payload())
    reply.wantsJSON = true
    #expect(
      Renderer(style: Style(hasColor: true)).text(of: reply) == """
        {
          "alpha" : [
            1,
            2
          ],
          "at" : "2023-11-14T22:13:20Z",
          "zebra" : "a/b"
        }

        """)
  }

  @Test func staysJSONWithoutAPayload() {
    var reply = Reply([.paragraph("not this")])
    reply.wantsJSON = true
    #expect(Renderer(style: Style()).text(of: reply) == "null\n")
  }
}
