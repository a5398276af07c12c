import ProcessModel

extension BodyReader {
  /// The record whose body this is; nil where only the general reader can tell.
  static func record(from text: String, key: RecordKey) -> Record? {
    switch key {
    case .company: read(text) { reader throws(Unusual) in .company(try reader.company()) }
    case .document: document(from: text).map { .document($0) }
    case .seat: read(text) { reader throws(Unusual) in .seat(try reader.seat()) }
    case .person: read(text) { reader throws(Unusual) in .person(try reader.person()) }
    case .issue, .conflicts: nil
    }
  }

  static func document(from text: String) -> Document? {
    read(text) { reader throws(Unusual) in try reader.document() }
  }

  mutating func identifier<Kind>() throws(Unusual) -> Identifier<Kind> {
    guard let identifier = Identifier<Kind>(checking: try name().bytes) else { throw Unusual() }
    return identifier
  }

  mutating func identifiers<Kind>() throws(Unusual) -> [Identifier<Kind>] {
    try array { reader throws(Unusual) in try reader.identifier() }
  }

  /// A value of an enumeration by its name.
  mutating func named<Value: RawRepresentable<String>>() throws(Unusual) -> Value {
    guard let value = Value(rawValue: try string()) else { throw Unusual() }
    return value
  }

  /// An object of texts.
  mutating func texts<Key: RawRepresentable<String> & Hashable>() throws(Unusual) -> [Key: String] {
    var texts: [Key: String] = [:]
    try object { reader, name throws(Unusual) in
      guard let key = Key(rawValue: name.text) else { throw Unusual() }
      texts[key] = try reader.string()
    }
    return texts
  }
}
