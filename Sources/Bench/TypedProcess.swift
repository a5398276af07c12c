/// A Core Process as a room says it: eight steps, three bullets each.
enum TypedProcess {
  struct Stage {
    var title: String
    var bullets: [String]
  }

  static let stages = [
    Stage(
      title: "Inquiry",
      bullets: [
        "The office learns what the customer needs, by when, and who decides",
        "Inquiries outside our area are referred to a firm that we trust",
        "Every caller hears the same day who looks after the request",
      ]),
    Stage(
      title: "Site visit",
      bullets: [
        "The estimator looks at the whole system, and not at what failed alone",
        "Customers show what bothers them and what has been tried before",
        "Measurements and photographs suffice to plan without another visit",
      ]),
    Stage(
      title: "Offer",
      bullets: [
        "Each offer has three choices and names the one we would take ourselves",
        "Unusual hours and long delivery times are confirmed before it goes out",
        "The customer has the offer within two working days of the visit",
      ]),
    Stage(
      title: "Decision",
      bullets: [
        "The estimator explains the offer while all who decide are there",
        "Prices change only together with scope, and with the lead's consent",
        "A customer who says no is asked for the reason, and it is counted",
      ]),
    Stage(
      title: "Deposit",
      bullets: [
        "The signed order and the deposit together reserve the crew and week",
        "Finance confirms the deposit to sales and to installation at once",
        "Orders without a deposit after ten days go back to the estimator",
      ]),
    Stage(
      title: "Planning",
      bullets: [
        "Parts with long delivery times are ordered on the day of the deposit",
        "The customer knows date, crew and what has to be cleared beforehand",
        "Changes of the plan reach everybody concerned on the same day",
      ]),
    Stage(
      title: "Handover",
      bullets: [
        "Estimator and crew lead go through promises and photographs together",
        "Open questions keep the order with sales until they are answered",
        "The crew lead accepts the order, and from then on owns its result",
      ]),
    Stage(
      title: "Review",
      bullets: [
        "The lead asks lost customers each month what decided the matter",
        "Margin earned on finished jobs corrects the price book each quarter",
        "What was learned is told to everybody at the next weekly meeting",
      ]),
  ]

  static var lines: [String] { stages.flatMap { [$0.title] + $0.bullets } }
}
