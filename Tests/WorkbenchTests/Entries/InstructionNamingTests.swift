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
    (["Click New in the CRM", "Press Save"], "Sales, step 3"),
    (["Click New job in ServiceTitan", "Press Save"], "Add a job in ServiceTitan"),
    (["Scroll to the invoice", "Record it"], "Record the invoice"),
    (["Click Save", "Record it"], "Sales, step 3"),
    (["Remove the cover with a 6 mm nut driver"], "Remove the cover"),
    (["Turn off the breaker", "Write it down"], "Turn off the breaker"),
    (["Click Log to record it"], "Sales, step 3"),
  ])
  func anInstructionIsCalledAfterWhatItDoes(_ steps: [String], _ title: String) {
    let naming = InstructionNaming(
      steps: steps, checker: LevelChecker(), fallback: "Sales, step 3")
    #expect(naming.title == title)
  }

  @Test(arguments: [
    (["Record it"], "Collect the payment", nil, "Record the payment"),
    (["Record it"], "The customer pays the invoice", nil, "Record the invoice"),
    (["Record it"], "The deposit is paid by card", nil, "Record the deposit"),
    (["Record it"], "Collect payment", nil, "Record the payment"),
    (["File them"], "Sign the forms", nil, "File the forms"),
    (["Join it to the domain"], "Ask IT for the laptop", nil, "Join the laptop to the domain"),
    (
      ["Ask IT to join it to the domain"], "The laptop is unpacked", nil,
      "Ask IT to join the laptop"
    ),
    (["Record it"], "The customer pays", nil, "Sales, step 3"),
    (["Record it"], "Leads arrive", nil, "Sales, step 3"),
    (["Record it"], "Money arrives", "Close the sale", "Close the sale, step by step"),
    (["Say: \"Hello, this is Acme\""], "Call the patient", "Call", "Call, step by step"),
    (["Type \"yes\" into the field"], "Money arrives", nil, "Sales, step 3"),
    (["Open the drawer", "Press OK"], "Money arrives", nil, "Sales, step 3"),
    (["Record it"], "Collect the payment", "Close the sale", "Record the payment"),
    (
      ["Click OK", "Write it down"], "Collect the payment", "Close the sale",
      "Close the sale, step by step"
    ),
    (["Click Log to record it"], "Collect the payment", nil, "Record the payment"),
    (["Record this call"], "Collect the payment", nil, "Record this call"),
    (["Click New in the CRM", "Press Save"], "Price the job", nil, "Record the job in the CRM"),
    (["Click New in the CRM", "Press Save"], "Money arrives", nil, "Sales in the CRM"),
    (["Click New in the CRM"], "Money arrives", "Close the sale", "Close the sale in the CRM"),
  ])
  func whatNamesNothingIsCalledAfterWhatStandsAroundIt(
    _ steps: [String], _ before: String, _ stage: String?, _ title: String
  ) {
    let naming = InstructionNaming(
      steps: steps, checker: LevelChecker(), fallback: "Sales, step 3",
      around: .init(process: "Sales", stage: stage, before: [before]))
    #expect(naming.title == title)
  }

  /// “IT” is a department.
  @Test(arguments: [
    ("it", "to", true), ("It", nil, true), ("it,", "then", true), ("IT", "to", false),
    ("IT.", nil, false), ("this", "call", false), ("this", "to", true),
  ])
  func aWordInCapitalsStandsForNothingElse(_ word: String, _ next: String?, _ stands: Bool) {
    #expect(Referent.stands(word, before: next) == stands)
  }
}
