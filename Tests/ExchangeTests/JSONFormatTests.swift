import Exchange
import Foundation
import ProcessModel
import Testing

@Suite struct JSONFormatTests {
  @Test func writesKeysInOrderTwoBlanksALevel() {
    let workspace = Workspace(
      company: Company(name: "Acme \"&\" <Söhne>\\", thresholds: ["score": 0.5]),
      documents: [
        Document(
          id: DocumentID("d1"), level: .workInstruction, title: "Pack",
          fields: [.tools: "- Box\n- Tape"],
          steps: [
            Step(
              id: StepID("a1"), text: "Wrap",
              details: [Detail(id: DetailID("b1"), text: "Twice")], caution: "Glass")
          ])
      ],
      people: [Person(id: PersonID("p1"), name: "Ana")],
      pictures: [Picture(id: PictureID("x"), format: .png, bytes: [0, 255, 16])])
    #expect(
      String(decoding: JSONFormat.text(of: workspace), as: UTF8.self) == #"""
        {
          "company": {
            "name": "Acme \"&\" <Söhne>\\",
            "sample": false,
            "thresholds": {
              "score": 0.5
            },
            "words": {}
          },
          "documents": [
            {
              "core": false,
              "fields": {
                "tools": "- Box\n- Tape"
              },
              "id": "d1",
              "level": "work-instruction",
              "links": [],
              "state": "\#(ContentHash(of: workspace.documents[0]).text)",
              "status": "draft",
              "steps": [
                {
                  "bullets": [
                    {
                      "bullets": [],
                      "id": "b1",
                      "text": "Twice"
                    }
                  ],
                  "caution": "Glass",
                  "id": "a1",
                  "links": [],
                  "text": "Wrap"
                }
              ],
              "title": "Pack",
              "version": 0
            }
          ],
          "people": [
            {
              "id": "p1",
              "name": "Ana"
            }
          ],
          "pictures": [
            {
              "data": "AP8Q",
              "format": "png",
              "id": "x"
            }
          ],
          "schema": "waywright/1",
          "seats": []
        }

        """#)
  }
}
