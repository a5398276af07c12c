import ProcessModel

/// Three tables for spreadsheets: documents, steps, seats.
package enum CSVFormat: ExportFormat {
  package static let name = "csv"
  package static let summary = "three tables for spreadsheets: documents, steps, seats"
  package static let shape = ExportShape.folder

  package static func files(for outgoing: Outgoing) -> [ExportFile] {
    let workspace = outgoing.ordered
    let names = HandbookNames(outgoing, workspace)
    return [
      ExportFile(path: "documents.csv") { documents(workspace, names) },
      ExportFile(path: "steps.csv") { steps(workspace, names) },
      ExportFile(path: "seats.csv") { seats(workspace, names) },
    ]
  }

  /// The steps, which is what a person means who prints the table of one document.
  package static func page(for outgoing: Outgoing) -> ExportFile? {
    files(for: outgoing).first { $0.path == "steps.csv" }
  }

  private static func documents(_ workspace: Workspace, _ names: HandbookNames) -> [UInt8] {
    let fields: [Field] = [.approver, .effective, .review, .purpose, .trigger, .outcome]
    var table = CSVText(
      ["Title", "Kind", "Status", "Version", "Owner", "Steps"] + fields.map(\.title))
    for document in workspace.documents {
      table.row(
        [
          document.title, names.word(for: document.kind), document.status.rawValue,
          "\(document.version)", names.seat(document.owner), "\(document.steps.count)",
        ] + fields.map { value(of: $0, document) })
    }
    return table.bytes
  }

  /// Whoever approved a version has not approved what was changed since.
  private static func value(of field: Field, _ document: Document) -> String? {
    guard let value = document.fields[field] else { return nil }
    let isFormer = [.approver, .effective].contains(field) && document.status != .approved
    return isFormer && document.version > 0
      ? "\(value) (version \(document.version), changed since)" : value
  }

  private static func steps(_ workspace: Workspace, _ names: HandbookNames) -> [UInt8] {
    var table = CSVText([
      "Document", "Number", "Text", "Seat", "Caution", "Expected result", "How",
    ])
    for document in workspace.documents {
      for line in document.addressedLines {
        let step = line.address.detail == nil ? document.steps[line.address.step - 1] : nil
        let how = step.map { StepWords(step: $0, names: names).titles.joined(separator: "; ") }
        table.row([
          document.title, "\(line.address)", line.text, names.seat(step?.seat), step?.caution,
          step?.result, how,
        ])
      }
    }
    return table.bytes
  }

  private static func seats(_ workspace: Workspace, _ names: HandbookNames) -> [UInt8] {
    var table = CSVText(["Seat", "Held by", "Reports to", "Answers for"])
    for seat in workspace.seats {
      table.row([
        seat.name, names.holder(of: seat), names.seat(seat.reportsTo),
        seat.roles.joined(separator: "; "),
      ])
    }
    return table.bytes
  }
}
