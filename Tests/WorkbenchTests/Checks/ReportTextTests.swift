import Samples
import Testing

@testable import Workbench

/// What a person reads, word for word.
@Suite struct ReportTextTests {
  /// A sample in a workspace of its own.
  private func sample(_ name: String) throws -> Talk {
    let sample = try #require(Sample.all.first { $0.name == name })
    let drawer = Drawer()
    for file in sample.files {
      drawer.put(String(decoding: file.bytes, as: UTF8.self), at: "in/\(file.path)")
      drawer.files["/home/ana/in/\(file.path)"] = file.bytes
    }
    var talk = try Talk(drawer: drawer)
    try talk.type("import in")
    return talk
  }

  @Test func theSampleThatIsTooDetailed() throws {
    var talk = try sample("too-detailed")
    let said1 = try talk.type("check how to send a quote").joined(separator: "\n")
    #expect(
      said1 == """
        How to send a quote · Reads as a task: 17 of 18 lines tell someone what to click or type. It is a work instruction; a short SOP above it says the rest.
        !! It is one task from start to end: “Open the quote program”, “Click New” and “Type the customer's name”. → put under Sending a quote
        """)
    let said2 = try talk.type("fix").joined(separator: "\n")
    #expect(
      said2 == """
        How to send a quote is a work instruction now. Above it stands a short Core Process, Sending a quote, with what concerns the process:
        1 Send a quote
          → How to send a quote
        undo takes all of it back.
        """)
    let said3 = try talk.type("check all").joined(separator: "\n")
    #expect(
      said3 == """
        How to send a quote · Reads as a task: 17 of 18 lines tell someone what to click or type.
        ! 1 Step 1 holds 2 actions: “Open the quote program” and “Log in with your own password”. → split 1
        ! 2 Step 2 holds 2 actions: “Click New in the top left corner” and “Choose Quote from the menu”. → split 2
        ! 5 Step 5 holds 2 actions: “Enter width and height in millimeters” and “Press Tab”. → split 5
        ! 7 Step 7 holds 2 actions: “Go to Extras > Lighting” and “Select the right module”. → split 7
        ! 9 Step 9 holds 2 actions: “Click Preview” and “Scroll down to the last page”. → split 9
        ! 10 Step 10 holds 3 actions: “Click Export”, “Choose PDF” and “Save the file in S:\\Quotes”. → split 10
        ! 11 Step 11 holds 3 actions: “Open the mail program”, “Click New Email” and “Attach the PDF”. → split 11
        ! 14 Step 14 holds 2 actions: “Go back to the quote” and “Set the status to Sent”. → split 14
        · It does not say: tools needed. → tools …
        · It does not say: expected result. → result …
        · There are 15 steps; up to 10 is usual. → new work instruction …
        Sending a quote · Reads as an SOP: it says what happens and who has the ball, not how each thing is done.
        ! It does not say: scope. → scope …
        ! It does not say: starts when. → starts …
        ! It does not say: done when. → done …
        · It does not say: measurables. → measurables …
        0 of 2 documents need nothing.
        """)
  }

  @Test(arguments: Sample.all.map(\.name).filter { $0 != "too-detailed" })
  func theOtherSamplesNeedNothing(_ name: String) throws {
    var talk = try sample(name)
    let count = try talk.ledger.workspace().documents.count
    #expect(try talk.type("check all") == ["None of the \(count) documents needs anything."])
  }

  private static let refunds = [
    "new core process Customer refunds", "purpose Customers keep their trust in us",
    "owner Sales Lead", "step Receive", "bullet Customer service confirms the order",
    "step Decide", "bullet Michelle approves refunds of more than 500 dollars",
    "bullet Refunds must be paid within 3 business days",
    "step Open the billing system and click Refunds",
    "step Type the order number in the Reference field", "step Select the reason from the dropdown",
    "step Press Save", "step Hand over", "step Inform the customer as soon as possible",
  ]

  @Test func aProcessThatDropsToATask() throws {
    var talk = try Talk()
    for line in Self.refunds { try talk.type(line) }
    let said4 = try talk.type("check").joined(separator: "\n")
    #expect(
      said4 == """
        Customer refunds · Reads as a task: 4 of 11 lines tell someone what to click or type. As a Core Process it would be 5 stages; extract 3-6.
        !! 3-6 Steps 3 to 6 tell someone what to click or type: “click Refunds”, “Type the order number” and “Select the reason”. → extract 3-6
        ! It does not say: scope. → scope …
        ! It does not say: starts when. → starts …
        ! 7 Step 7 hands over, but to whom? “Hand over” → edit 7
        · 2A Step 2A names a person: “Michelle”. Which seat is it? → edit 2A
        and 4 more: check all
        """)
    let said5 = try talk.type("check all").joined(separator: "\n")
    #expect(
      said5 == """
        Customer refunds · Reads as a task: 4 of 11 lines tell someone what to click or type. As a Core Process it would be 5 stages; extract 3-6.
        !! 3-6 Steps 3 to 6 tell someone what to click or type: “click Refunds”, “Type the order number” and “Select the reason”. → extract 3-6
        ! It does not say: scope. → scope …
        ! It does not say: starts when. → starts …
        ! It does not say: done when. → done …
        ! 7 Step 7 hands over, but to whom? “Hand over” → edit 7
        · It does not say: measurables. → measurables …
        · 2A Step 2A names a person: “Michelle”. Which seat is it? → edit 2A
        · 2B Step 2B states a rule: “must” and “within 3 business days”. As a policy it can govern every process. → lift 2B
        · 8 Step 8 sets a time without a number: “as soon as possible”. → edit 8
        """)
  }

  @Test func anInstructionThatLeavesThingsOpen() throws {
    var talk = try Talk(
      "new work instruction Restock a van", "step Open the van and check the list",
      "step Handle the returns", "step The boxes are filled as needed",
      "step The driver is responsible for the count", "step Lock")
    let said6 = try talk.type("check").joined(separator: "\n")
    #expect(
      said6 == """
        Restock a van · Reads as an SOP, with 1 of 5 steps that tells how it is done.
        ! No process links to “Restock a van”. → put under …
        ! 1 Step 1 holds 2 actions: “Open the van” and “Check the list”. → split 1
        · 2 Step 2 does not say what to do: “Handle”. → edit 2
        · 3 Step 3 says what is done, not what to do: “are filled”. → edit 3
        · 4 Step 4 does not begin with what to do: “The driver” … → edit 4
        and 4 more: check all
        """)
  }

  @Test func aPolicyThatTellsHow() throws {
    var talk = try Talk(
      "new policy Refunds", "step Refunds must be paid within 3 business days",
      "step Click New, type the amount and press Save", "step Nobody may sign for themselves")
    let said7 = try talk.type("check").joined(separator: "\n")
    #expect(
      said7 == """
        Refunds · 1 of 3 rules tells how it is done; a policy states what holds.
        ! 2 Rule 2 tells how it is done: “Click New”, “type the amount” and “press Save”. → edit 2
        ! It has no owner. → owner …
        ! It does not say: scope. → scope …
        """)
  }
}
