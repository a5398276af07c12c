import LevelChecker
import Testing

@testable import Workbench

@Suite struct InstructionNamingTests {
  @Test(arguments: [
    (["Click New client", "Type the name", "Press Save"], "Add a client"),
    (["Click Add", "Enter the amount", "Press Save"], "Enter the amount"),
    (["Tap Create invoice", "Tap Send"], "Add an invoice"),
    (["Key in the amount", "Press Enter"], "Enter the amount"),
    (["Click OK", "Press Enter"], "Sales, step 3"),
    (["Click Send to confirm the booking"], "Confirm the booking"),
    (["Set up the client: click New"], "Set up the client"),
    (["Click New in the CRM", "Press Save"], "Record it in the CRM"),
  ])
  func anInstructionIsCalledAfterWhatItDoes(_ steps: [String], _ title: String) {
    let naming = InstructionNaming(
      steps: steps, checker: LevelChecker(), fallback: "Sales, step 3")
    #expect(naming.title == title)
  }
}
