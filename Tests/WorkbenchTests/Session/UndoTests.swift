import Testing

@testable import Workbench

@Suite struct UndoTests {
  @Test func everyChangeIsTakenBackInItsWordsNewestFirst() throws {
    var talk = try Talk(
      "company Acme", "new core process Sales", "step Qualify", "bullet The need is known",
      "owner Sales Lead", "purpose Win work", "seat 1 Estimator", "caution 1 Mind the price",
      "result 1 The lead is ours", "edit 1 to Qualify leads", "step Quote", "move 2 to 1",
      "remove 1", "rename Selling", "new work instruction Quote it", "use selling",
      "attach quote it to 1", "detach quote it", "set core no", "set level procedure",
      "seat new Office, held by Ana")
    let words = [
      "Added the seat Office to the chart", "Made Selling a procedure",
      "Selling is no longer a Core Process", "Unlinked Quote it from Selling",
      "Linked step 1 of Selling to Quote it", "Started Quote it", "Renamed Sales to Selling",
      "Removed 1 from Sales", "Moved 2 to 1 in Sales", "Added step 2 to Sales",
      "Changed 1 of Sales",
      "Set the expected result of step 1 of Sales", "Set the caution of step 1 of Sales",
      "Gave step 1 of Sales to Estimator", "Set “Purpose” of Sales",
      "Made Sales Lead the owner of Sales", "Added bullet 1A to Sales", "Added step 1 to Sales",
      "Started Sales", "Named the company Acme",
    ]
    let whole = try talk.ledger.workspace()
    let said = try words.map { _ in try talk.type("undo").joined() }
    let expected = words.enumerated().map { index, words in
      "Undid #\(20 - index): \(words). redo brings it back."
    }
    #expect(said == expected)
    #expect(
      talk.refusal(of: "undo") == "You have nothing to undo here. history shows what was done.")
    #expect(try talk.ledger.workspace().documents == [])
    for _ in words { try talk.type("redo") }
    #expect(try talk.ledger.workspace() == whole)
    #expect(talk.refusal(of: "redo") == "There is nothing to redo. history shows what was done.")
  }

  @Test func undoGoesOnInAnotherWindow() throws {
    var talk = try Talk("new core process Sales", "step One")
    var window = try Talk(beside: talk)
    #expect(try window.type("undo") == ["Undid #2: Added step 1 to Sales. redo brings it back."])
    #expect(try talk.type("redo") == ["Redid #2: Added step 1 to Sales. undo takes it back."])
    #expect(try talk.type("show").last == "1 One")
  }

  @Test func whatSomebodyElseBuiltUponStays() throws {
    var ana = try Talk("new core process Sales", "step One", author: "Ana")
    var ben = try Talk(beside: ana, "use sales", "edit 1 to First", "new sop Other", author: "Ben")
    #expect(
      ana.refusal(of: "undo")
        == "#2 (Added step 1 to Sales) cannot be taken back: Ben has built on it with #3 (Changed 1 of Sales). Take back #3 first: undo #3."
    )
    #expect(
      try ben.type("undo #3") == ["Undid #3: Changed 1 of Sales. redo brings it back."])
    #expect(
      ben.refusal(of: "undo #3")
        == "Change #3 is already taken back. redo brings it back.")
    try ana.type("undo")
    #expect(try ana.document("Sales").steps == [])
  }

  @Test func aDocumentComesBackAsItWas() throws {
    var talk = try Talk("new core process Sales", "step One", "step Two", "new sop Other")
    #expect(
      try talk.type("restore sales #2") == ["Sales is as it was at #2. undo takes it back."])
    #expect(try talk.lines(of: "Sales") == ["1 One"])
    try talk.type("restore #3")
    #expect(try talk.lines(of: "Sales") == ["1 One", "2 Two"])
    try talk.type("remove sales --yes")
    try talk.type("restore sales #2")
    #expect(try talk.lines(of: "Sales") == ["1 One"])
    #expect(
      talk.refusal(of: "restore other #2")
        == "There was no such document at #2. history shows when it was there.")
  }

  @Test func historyTellsWhoWhenAndWhat() throws {
    var ana = try Talk("new core process Sales", "step One", author: "Ana")
    var ben = try Talk(beside: ana, "new sop Other", author: "Ben")
    #expect(
      try ben.type("history") == [
        "#3 | 12:00 | Ben | Started Other", "#2 | 12:00 | Ana | Added step 1 to Sales",
        "#1 | 12:00 | Ana | Started Sales",
      ])
    #expect(try ana.type("history other") == ["#3 | 12:00 | Ben | Started Other"])
  }
}
