import Workbench

/// A long payload as `JSONText` writes any other, but one element at a time.
struct LongJSON {
  /// What is written and not yet handed over.
  private var text = ""

  /// A piece is handed over when it has come to this many bytes.
  private static let most = 1 << 16

  static func write<Failure: Error>(
    _ payload: any LongPayload, to take: (String) throws(Failure) -> Void
  ) throws(Failure) {
    var json = LongJSON()
    json.text = "{"
    for (index, list) in payload.lists.enumerated() {
      json.text += index > 0 ? ",\n" : "\n"
      json.text += "  \"\(list.name)\" : [\n"
      try json.write(list, to: take)
      json.text += "\n  ]"
    }
    try take(json.text + "\n}\n")
  }

  private mutating func write<Failure: Error>(
    _ list: PayloadList, to take: (String) throws(Failure) -> Void
  ) throws(Failure) {
    var isFirst = true
    for element in list.elements {
      guard let encoded = JSONText.encoded(element) else { continue }
      text += isFirst ? "" : ",\n"
      isFirst = false
      append(encoded)
      guard text.utf8.count >= Self.most else { continue }
      try take(text)
      text = ""
    }
  }

  /// Strings hold no line breaks of their own, so that each line is one of the layout.
  private mutating func append(_ element: String) {
    var isFirst = true
    for line in element.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      text += isFirst ? "" : "\n"
      isFirst = false
      guard !line.isEmpty else { continue }
      text += "    "
      text += Substring(line)
    }
  }
}
