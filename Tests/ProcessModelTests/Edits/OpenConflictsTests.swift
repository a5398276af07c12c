import Foundation
import ProcessModel
import Testing

/// What is kept of places that both sides changed, and what stands on the chart.
@Suite struct OpenConflictsTests {
  @Test(arguments: ["{}", #"{"company":{"name":"A"},"person":{"id":"p","name":"P"}}"#])
  func whatTheyHaveIsExactlyOneRecord(_ text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(OpenConflicts.Theirs.self, from: Data(text.utf8))
    }
  }

  @Test func whatTheyHaveIsWrittenDownAndReadBack() throws {
    let records: [OpenConflicts.Theirs] = [
      .document(ConflictCase.base), .seat(Seat(id: "s", name: "Lead")),
      .person(Person(id: "p", name: "P")),
      .company(Company(name: "Acme")),
    ]
    #expect(
      try JSONDecoder().decode([OpenConflicts.Theirs].self, from: JSONEncoder().encode(records))
        == records)
  }

  @Test(arguments: [OpenConflicts.Owner.person("ana"), .company])
  func nobodyDecidesAboutANameTheyHaveNotSeen(_ owner: OpenConflicts.Owner) throws {
    func state(_ name: String) -> Workspace {
      Workspace(company: Company(name: name), people: [Person(id: "ana", name: name)])
    }
    var office = Office.acme
    let (base, ours) = (state("Ana"), state("Anna"))
    office.records[.company] = .company(ours.company)
    office.records[.person("ana")] = .person(ours.people[0])
    try office.perform(
      AddWorkspace(
        state("Anne"), from: "theirs.way", takesCompany: false,
        common: [.company: .company(base.company), .person("ana"): .person(base.people[0])]))
    let place = try #require(office.conflicts(about: owner)?.rounds.first?.places.first)
    func decide(seen: String) throws {
      try office.perform(
        SettleConflicts([
          .init(owner, source: "theirs.way", place, .theirs, seen: .init(seen), newID: "new")
        ]))
    }
    #expect(throws: EditError.changedMeanwhile(place: place.name, seen: "Ana", now: "Anna")) {
      try decide(seen: "Ana")
    }
    try decide(seen: "Anna")
    let name = owner == .company ? office.company().name : office.chart().person("ana")?.name
    #expect(name == "Anne")
    #expect(try office.conflicts(about: owner) == nil)
  }

  @Test(arguments: ConflictCase.cases) func aSubjectIsNamedAndReadBack(_ example: ConflictCase) {
    #expect(ConflictSubject(rawValue: example.subject.rawValue) == example.subject)
  }
}
