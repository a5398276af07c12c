import Exchange
import Foundation
import ProcessModel
import Testing

@Suite struct ElsewhereFormatsTests {
  private func text(_ format: any ExportFormat.Type, only: DocumentID? = nil) throws -> String {
    let outgoing = Outgoing(
      Fixtures.workspace, only: only.map { [$0] }, asked: only.map { [$0] } ?? [])
    let file = try #require(format.files(for: outgoing).first)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func mermaidDrawsTheHierarchyAndOneProcess() throws {
    #expect(
      try text(MermaidFormat.self) == """
        flowchart LR
          d1(["Sales"])
          d2["Set up the client in the CRM"]
          d1 --> d2

        """)
    #expect(
      try text(MermaidFormat.self, only: Fixtures.sales.id) == """
        flowchart LR
          subgraph lane1["Estimator"]
            s1["1 Qualify"]
          end
          subgraph lane2["Sales Lead"]
            s2["2 1. Quote"]
          end
          s1 --> s2

        """)
  }

  @Test func nothingInATextIsAnOrderToMermaid() throws {
    let workspace = Workspace(
      company: Company(name: ""),
      documents: [
        Document(
          id: DocumentID("d"), level: .sop, title: "\"]; click d1 \"javascript:x\" %% <b>#quot;")
      ])
    let file = try #require(MermaidFormat.files(for: workspace, only: nil).first)
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == "flowchart LR\n  d1[\"#34;#93;#59; click d1 #34;javascript:x#34; #37;#37; #60;b#62;#35;quot#59;\"]\n"
    )
  }

  /// From the tenth step on the number is wider, and what stands under a step stands further in.
  @Test func ceosKeepsTheBulletsOfEveryStep() throws {
    let bullets = [Detail(id: DetailID("a"), text: "Bullet")]
    var document = Document(id: DocumentID("long"), level: .sop, title: "Long")
    document.isCore = true
    document.steps = (1...10).map { number in
      Step(
        id: StepID("s\(number)"), text: "Step \(number)", details: number > 8 ? bullets : [])
    }
    let workspace = Workspace(company: Company(name: "Acme"), documents: [document])
    let file = try #require(CEOSFormat.files(for: Outgoing(workspace)).first)
    #expect(
      String(decoding: file.bytes, as: UTF8.self).contains(
        """
        9. Step 9
           - Bullet
        10. Step 10
            - Bullet

        """))
  }

  @Test func ceosGetsItsOwnNames() throws {
    #expect(
      try text(CEOSFormat.self) == """
        ---
        id: process-001
        title: Sales
        owner: "Sales Lead (Ana)"
        fba_score: 0
        status: active
        ---

        # Sales

        ## Purpose

        Win work we can deliver well.

        ## Process Steps

        1. Qualify
           - Confirm need, budget & decision maker
           - Before anyone prepares a quote
           - Decline a poor fit \\*kindly\\*
           - Seat: Estimator
           - Caution: Mind the [Company] rules
           - Expected result: The lead is in the CRM
           - How: Set up the client in the CRM; Set up the client in the CRM
        2. 1\\. Quote

        ## Roles and responsibilities

        - Sales Lead: decides
        - Estimator: prices

        Nobody else quotes\\
        or negotiates.

        ## Escalation

        1. Ask the owner
        2. Ask the Integrator

        ## Owner

        Sales Lead (Ana) is accountable for this process being documented, simplified, and followed by all.

        ## Audit History

        Not audited yet; the score of 0 is where CEOS begins.

        """)
  }

  @Test func anSOPHasTheNamesOfThePublicSchema() throws {
    let text = try text(SOPFormat.self, only: Fixtures.sales.id)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(
      json.keys.sorted() == [
        "category", "department", "id", "purpose", "references", "status", "steps", "title",
        "version",
      ])
    #expect(json["status"] as? String == "approved")
    #expect(json["version"] as? String == "2")
    let steps = try #require(json["steps"] as? [[String: Any]])
    #expect(steps.map { $0["step_number"] as? Int } == [1, 2])
    #expect(
      steps[0]["instruction"] as? String
        == "Qualify\n- Confirm need, budget & decision maker\n  - Before anyone prepares a quote\n- Decline a poor fit *kindly*"
    )
    #expect(steps[0]["responsible_role"] as? String == "Estimator")
    #expect(steps[1]["responsible_role"] as? String == "Sales Lead")
    #expect(steps[0]["cautions"] as? [String] == ["Mind the [Company] rules"])
  }

  @Test func aWorkInstructionIsAHowTo() throws {
    #expect(
      try text(HowToFormat.self) == """
        {
          "@context": "https://schema.org",
          "@type": "HowTo",
          "identifier": "d2",
          "name": "Set up the client in the CRM",
          "step": [
            {
              "@type": "HowToStep",
              "name": "Click “New”.",
              "position": 1,
              "text": "Click “New”."
            }
          ],
          "tool": [
            {
              "@type": "HowToTool",
              "name": "CRM login"
            }
          ],
          "version": "0"
        }

        """)
  }
}
