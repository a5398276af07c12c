import ProcessModel
import Testing

@testable import LevelChecker

/// What a line shows, whatever it weighs.
@Suite struct EvidenceTests {
  /// A line, and evidence it must show or must not show.
  struct Case: CustomTestStringConvertible {
    var line: String
    var shows: [String] = []
    var hides: [String] = []

    var testDescription: String { line }
  }

  static let cases: [Case] = [
    Case(
      line: "Click Save and close the form",
      shows: ["command.click", "capitalCommand", "further.computer"]),
    Case(line: "Do not click the link", shows: ["negation", "forbidden.click"]),
    Case(
      line: "Ask the Bookkeeper to enter the invoice", shows: ["delegates", "delegated.enter"],
      hides: ["command.enter"]),
    Case(line: "The amount is entered by the clerk", shows: ["passive.enter"]),
    Case(
      line: "The Estimator confirms the budget", shows: ["roleActs", "statement.check"],
      hides: ["noVerb"]),
    Case(line: "Managers must approve discounts", shows: ["roleObliged", "statement.decide"]),
    Case(line: "Say: “Good morning, how can I help?”", shows: ["saidWords", "command.say"]),
    Case(line: "Set the status to “Paid”", shows: ["quotedLabel", "command.adjust"]),
    Case(line: "Open Settings > Billing", shows: ["menuPath", "command.goTo"]),
    Case(
      line: "If the test fails → tell the manager", shows: ["condition"], hides: ["menuPath"]),
    Case(line: "Port: 587", shows: ["valueForm"]),
    Case(line: "Delivery: within 3 days", hides: ["valueForm"]),
    Case(line: "reference: the number on the invoice", shows: ["fieldLabel", "labelExplained"]),
    Case(line: "Aperture — set to f/8", shows: ["labelDashed"]),
    Case(line: "Scope: Agree the areas", shows: ["labelCommand"]),
    Case(line: "Bill the client - Send it within a week", shows: ["commandExplained"]),
    Case(line: "Heat 20 ml of water to 80 °C", shows: ["unit", "hands-exact", "command.treat"]),
    Case(line: "Count the cash", shows: ["command.count", "inspect-money"]),
    Case(line: "Wipe the tray with a damp cloth", shows: ["withTool", "hands-matter"]),
    Case(line: "Treat shock by elevating the legs", shows: ["manner"]),
    Case(line: "A message will appear", shows: ["willHappen"]),
    Case(line: "You can add an account", shows: ["youCan"], hides: ["willHappen"]),
    Case(line: "Go back to step 4", shows: ["stepNumber"]),
    Case(line: "Follow the steps below", shows: ["refers", "command.refer"]),
    Case(line: "Who owns the result?", shows: ["question"]),
    Case(line: "Contract signed", hides: ["command.mark"]),
    Case(line: "Check the delivery receipt", shows: ["names.paper"], hides: ["names.abstract"]),
    Case(line: "This can wait", hides: ["names.vessel"]),
    Case(line: "30-, 60- and 90-day talks", hides: ["unit"]),
    Case(line: "Job is handed over to field ops", hides: ["names.screen"]),
    Case(line: "Level 3: complex repairs", shows: ["stepNumber"], hides: ["command.adjust"]),
    Case(line: "Slide 4 trays into the oven", hides: ["stepNumber"]),
    Case(
      line: "Open the oven. Slide 4 trays into it", shows: ["command.handle"], hides: ["stepNumber"]
    ),
    Case(line: "Level 2 cups of flour", hides: ["stepNumber"]),
    Case(line: "Call at least 24 hours before", shows: ["timeLimit"]),
    Case(line: "Send no later than 3 days on", shows: ["timeLimit"]),
    Case(line: "What you must enter is the number", hides: ["roleObliged"]),
    Case(line: "After delivery the invoice is sent", shows: ["passive.send"]),
    Case(line: "Collect the second payment", hides: ["sequence"]),
    Case(line: "Open the tray, then close it", shows: ["sequence"]),
    Case(line: "Take the 2\" pipe and cut it", shows: ["unit", "further.loose"]),
    Case(line: "Always ask for the receipt", shows: ["command.say", "frequency"]),
    Case(line: "Close/settle the batch", shows: ["command.begin"]),
    Case(line: "Log in to the billing system", shows: ["screen-screen"], hides: ["screen-none"]),
    Case(
      line: "Once the order is approved, press Send", shows: ["lead.decide"],
      hides: ["passive.decide"]),
    Case(line: "Opening Balance: the amount in the bank", hides: ["capitalCommand"]),
    Case(line: "The member clicks Sign out", shows: ["statement.click"], hides: ["roleActs"]),
    Case(line: "They can choose another day", shows: ["roleObliged"]),
    Case(line: "Reply: “We will fix this for you”", shows: ["saidWords"], hides: ["willHappen"]),
    Case(
      line: "Follow the “New Starter” video", shows: ["quotedPhrase"], hides: ["quotedLabel"]),
    Case(line: "Put the slip under the tray", shows: ["spatial", "placeOfThings"]),
    Case(line: "Talk about it on Monday", hides: ["spatial"]),
    Case(line: "Start the shift on time", hides: ["spatial"]),
    Case(line: "Check the box Approved", hides: ["mention.decide"]),
    Case(line: "The quote is signed by the owner", shows: ["byWhom", "describes"]),
    Case(line: "Send a reminder", shows: ["indefinite"]),
    Case(line: "Write down the surname", shows: ["names.detail"], hides: ["names.datum"]),
  ]

  @Test(arguments: cases)
  func aLineShowsItsEvidence(_ test: Case) {
    let document = Document(
      id: DocumentID("line"), level: .sop, title: "",
      steps: [Step(id: StepID("1"), text: test.line)])
    let found = Set(
      LevelChecker.features(of: document).joined().map { LevelChecker.featureNames[$0] })
    #expect(test.shows.filter { !found.contains($0) } == [], "shows \(found.sorted())")
    #expect(test.hides.filter { found.contains($0) } == [], "shows \(found.sorted())")
  }

  @Test func namesOfEvidenceAreUnique() {
    #expect(Set(LevelChecker.featureNames).count == LevelChecker.featureNames.count)
  }

  @Test(arguments: cases.map(\.line))
  func theEvidenceAddsUpToTheScore(_ line: String) {
    let reading = LevelChecker().reading(of: line)
    let sum = reading.evidence.reduce(0) { $0 + $1.weight }
    #expect(abs(logistic(sum) - reading.score) < 1e-6)
  }
}
