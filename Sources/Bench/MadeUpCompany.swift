import ProcessModel
import Store

/// A company of any size: one process in ten documents, with the nine instructions linked under its
/// steps. The first ten processes are Core Processes.
struct MadeUpCompany {
  private let workspace: Workspace

  var documents: [Document] { workspace.documents }

  /// The title of the first Core Process, which is the same in companies of every size.
  static let firstTitle = "Water treatment for landlords"

  init(documents: Int) {
    let seats = Self.seats.enumerated().map { Seat(id: SeatID("seat\($0)"), name: $1) }
    let processes = (0..<max(documents / 10, 1)).flatMap { Self.process(number: $0, seats) }
    workspace = Workspace(
      company: Company(name: "Hundred Valleys Heating"), documents: processes, seats: seats)
  }

  func write(to path: String) throws {
    let file = try WorkspaceFile(creating: path)
    _ = try file.commit(
      AddWorkspace(workspace, from: "a made-up company", takesCompany: true),
      Signature(author: "Bench", at: .now))
  }

  /// A process and the instructions under it.
  private static func process(number: Int, _ seats: [Seat]) -> [Document] {
    let service = services[number % services.count]
    let client = clients[(number / services.count) % clients.count]
    let round = number / (services.count * clients.count)
    let district = round == 0 ? "" : ", district \(round + 1)"
    let instructions = tasks.enumerated().map { index, task in
      instruction(
        "p\(number)w\(index)", "\(task): \(client), \(service.lowercased())\(district)", seats)
    }
    var process = Document(
      id: DocumentID("p\(number)"), level: .sop, title: "\(service) for \(client)\(district)",
      isCore: number < 10,
      status: .approved, version: 1, owner: seats[number % seats.count].id,
      fields: [
        .purpose: "Every client knows what happens next, and no job is done twice.",
        .scope: "From the first call to the paid invoice, for all branches.",
        .trigger: "A client asks for help.", .outcome: "The client has confirmed and paid.",
      ])
    process.steps = stages.enumerated().map { index, stage in
      Step(
        id: StepID("p\(number)s\(index)"), text: stage,
        details: bullets.enumerated().map {
          Detail(id: DetailID("p\(number)d\(index)x\($0)"), text: $1)
        },
        seat: seats[(number + index) % seats.count].id,
        links: instructions.indices.filter { $0 % stages.count == index }.map {
          instructions[$0].id
        })
    }
    return [process] + instructions
  }

  private static func instruction(_ id: String, _ title: String, _ seats: [Seat]) -> Document {
    Document(
      id: DocumentID(id), level: .workInstruction, title: title,
      owner: seats[id.count % seats.count].id,
      fields: [.tools: "Tablet, the CRM, the day's job sheet"],
      steps: actions.enumerated().map {
        Step(id: StepID("\(id)s\($0)"), text: $1, result: $0 == 7 ? "The job is closed." : nil)
      })
  }

  private static let seats = [
    "Integrator", "Sales Lead", "Service Lead", "Dispatcher", "Estimator", "Installation Lead",
    "Finance Lead", "Bookkeeper", "People Lead", "Marketing Lead", "Storekeeper", "Apprentice Lead",
  ]

  private static let services = [
    "Water treatment", "Boiler services", "Heat pump installations", "Heat pump services",
    "Bathroom conversions", "Leak searches", "Drain clearances", "Radiator replacements",
    "Underfloor heating", "Water softeners", "Gas safety checks", "Emergency visits",
    "Chimney linings", "Thermostat upgrades", "Cylinder replacements", "Solar hot water",
    "Pipe insulation", "Pressure tests", "Oil tank removals", "Boiler repairs",
    "Ventilation checks", "Kitchen connections", "Pump replacements", "Frost protection",
    "Meter relocations",
  ]

  private static let clients = [
    "landlords", "owners", "tenants", "schools", "clinics", "bakeries", "hotels", "offices",
    "farms",
    "churches", "care homes", "restaurants", "nurseries", "gyms", "warehouses", "workshops",
    "libraries", "theatres", "shops", "councils", "stables", "breweries", "museums", "stations",
    "harbours", "mills", "cottages", "terraces", "towers", "barns", "kennels", "boathouses",
    "laundries", "garages", "dairies", "greenhouses", "campsites", "colleges", "studios", "halls",
  ]

  private static let stages = [
    "Take the call", "Agree the visit", "Prepare the job", "Do the work", "Hand over", "Invoice",
    "Follow up",
  ]

  private static let bullets = [
    "The dispatcher learns what is wrong, how urgent it is, and who pays",
    "Every promise to the client is written down before the call ends",
    "Whoever takes over reads the history first and asks what is unclear",
  ]

  private static let tasks = [
    "Book the visit", "Order the parts", "Load the van", "Set up the job", "Record the readings",
    "Close the job", "Write the invoice", "Send the report", "Ask for a review",
  ]

  private static let actions = [
    "Open the job in the CRM", "Read the client's history", "Check the address on the job sheet",
    "Enter the date and the time window", "Choose the engineer who is nearest",
    "Attach the photos from the last visit", "Press Save", "Send the confirmation to the client",
  ]
}
