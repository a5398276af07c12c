import Exchange
import Foundation
import ProcessModel

/// A small workspace with one of everything.
enum Fixtures {
  static let workspace = Workspace(
    company: Company(
      name: "Acme", me: "Dana", words: [.workInstruction: "How-to"],
      coreProcessWord: "Core Processes",
      thresholds: ["steps": 12, "score": 0.45]),
    documents: [sales, setUp],
    seats: [
      Seat(
        id: SeatID("s1"), name: "Sales Lead", roles: ["Win work", "Keep promises"],
        holder: PersonID("p1"), reportsTo: SeatID("s2")),
      Seat(id: SeatID("s2"), name: "Integrator"),
      Seat(id: SeatID("s3"), name: "Estimator", reportsTo: SeatID("s1")),
    ],
    people: [Person(id: PersonID("p1"), name: "Ana")],
    pictures: [
      Picture(id: PictureID("0123abcd"), format: .svg, bytes: Array("<svg/>".utf8))
    ])

  static let sales = Document(
    id: DocumentID("d1"), level: .sop, title: "Sales", isCore: true, status: .approved, version: 2,
    owner: SeatID("s1"),
    fields: [
      .purpose: "Win work we can deliver well.",
      .roles: "- Sales Lead: decides\n- Estimator: prices\n\nNobody else quotes\nor negotiates.",
      .escalation: "1. Ask the owner\n2. Ask the Integrator",
    ],
    steps: [
      Step(
        id: StepID("a1"), text: "Qualify",
        details: [
          Detail(
            id: DetailID("b1"), text: "Confirm need, budget & decision maker",
            details: [Detail(id: DetailID("c1"), text: "Before anyone prepares a quote")]),
          Detail(id: DetailID("b2"), text: "Decline a poor fit *kindly*"),
        ],
        seat: SeatID("s3"), picture: PictureID("0123abcd"), caution: "Mind the [Company] rules",
        result: "The lead is in the CRM", links: [DocumentID("d2"), DocumentID("d2")]),
      Step(id: StepID("a2"), text: "1. Quote"),
    ],
    links: [DocumentID("d2")])

  static let setUp = Document(
    id: DocumentID("d2"), level: .workInstruction, title: "Set up the client in the CRM",
    fields: [.tools: "CRM login"], steps: [Step(id: StepID("a3"), text: "Click “New”.")])

  static func text(_ files: [ExportFile], _ path: String) -> String? {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// A file at the top of the repository.
  static func repository(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../\(path)").standardized
  }

  /// A mint that answers m1, m2, m3.
  static func mint() -> () -> String {
    var count = 0
    return {
      count += 1
      return "m\(count)"
    }
  }
}
