import Testing

@testable import Workbench

@Suite struct StateReachedTests {
  @Test(arguments: [
    ("Book the job", "The job is booked"),
    ("Shut off the water", "The water is shut off"),
    ("Shut the water off", "The water is shut off"),
    ("Add a client", "The client is added"),
    ("Send invoices to the office", "The invoices are sent"),
    ("Check each of the drawers", "Each of the drawers is checked"),
    ("Ship the order", "The order is shipped"),
    ("Copy the key", "The key is copied"),
    ("Submit the claim", "The claim is submitted"),
    ("Open the job in the app", "The job is opened"),
    ("Press Save", nil), ("Record it", nil), ("Wait", nil), ("Write it down", nil),
  ])
  func aDoneCommandIsSaidAsAState(_ command: String, _ state: String?) {
    #expect(StateReached(by: command)?.text == state)
  }
}
