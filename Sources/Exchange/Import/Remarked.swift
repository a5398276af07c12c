import ProcessModel

/// A record of our JSON that knows every key it may have.
protocol RemarkedRecord: Decodable {
  static var keys: Set<String> { get }
}

/// A record of our JSON with what somebody wrote beside it, under keys that we never write.
struct Remarked<Record: RemarkedRecord>: Decodable {
  let record: Record
  /// “comment: Ask Ana”, a line for each text, in the order of their keys.
  let remarks: [String]

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    record = try Record(from: decoder)
    let values = try decoder.container(keyedBy: AnyKey.self)
    let others = values.allKeys.filter { !Record.keys.contains($0.stringValue) }
    remarks = others.sorted { $0.stringValue < $1.stringValue }.compactMap { key in
      let text = (try? values.decode(String.self, forKey: key)).map(CleanText.line) ?? ""
      return text.isEmpty ? nil : "\(CleanText.line(key.stringValue)): \(text)"
    }
  }
}

extension Remarked<JSONDocument> {
  /// What goes to the notes, since it has no other place.
  var noted: [String] {
    let fields = (record.fields ?? [:]).filter { Field(rawValue: $0.key) == nil }
      .sorted { $0.key < $1.key }
      .map { "\(CleanText.line($0.key)): \(CleanText.paragraphs($0.value))" }
    let steps = (record.steps ?? []).enumerated().flatMap { index, step in
      (step.remarks + (step.record.bullets ?? []).flatMap(\.allRemarks))
        .map { "Step \(index + 1): \($0)" }
    }
    return fields + remarks + steps
  }
}

extension Remarked<JSONBullet> {
  fileprivate var allRemarks: [String] {
    remarks + (record.bullets ?? []).flatMap(\.allRemarks)
  }
}
