/// An archive in which one file can be replaced: the files of office programs are such archives.
///
/// What is put in stands uncompressed behind what was there; the table of contents at the end names it
/// instead of the old one.
struct ZipFile {
  private let bytes: [UInt8]
  /// The table of contents, and how many entries it has.
  private let contents: Range<Int>
  private let count: Int

  /// Nil where the bytes are no archive, or one of a kind that office programs do not write.
  init?(_ bytes: [UInt8]) {
    let length = 22
    guard bytes.count >= length else { return nil }
    let earliest = max(bytes.count - length - 0xFFFF, 0)
    let places = stride(from: bytes.count - length, through: earliest, by: -1)
    guard let end = places.first(where: { Self.number(in: bytes, at: $0, 4) == 0x0605_4B50 }),
      let count = Self.number(in: bytes, at: end + 10, 2),
      let size = Self.number(in: bytes, at: end + 12, 4),
      let start = Self.number(in: bytes, at: end + 16, 4),
      count < 0xFFFF, start + size <= end
    else { return nil }
    (self.bytes, self.count, contents) = (bytes, count, start..<(start + size))
  }

  /// The archive with other bytes in place of a file of this name; nil where it has none or is broken.
  func replacing(_ name: String, with data: [UInt8]) -> [UInt8]? {
    var out = Array(bytes[..<contents.lowerBound])
    let start = out.count
    guard let size = UInt32(exactly: data.count), let offset = UInt32(exactly: start) else {
      return nil
    }
    let head = Self.head(of: data, size)
    out += Self.little(0x0403_4B50, 4) + head + Self.little(UInt32(name.utf8.count), 2)
    out += Self.little(0, 2) + Array(name.utf8) + data
    let table = out.count
    var place = contents.lowerBound
    var isThere = false
    for _ in 0..<count {
      guard let entry = entry(at: place) else { return nil }
      if bytes[entry.name].elementsEqual(name.utf8) {
        isThere = true
        out += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + head
        out += Self.little(UInt32(name.utf8.count), 2) + [UInt8](repeating: 0, count: 12)
        out += Self.little(offset, 4) + Array(name.utf8)
      } else {
        out += bytes[entry.whole]
      }
      place = entry.whole.upperBound
    }
    guard isThere, let length = UInt32(exactly: out.count - table),
      let tableStart = UInt32(exactly: table)
    else { return nil }
    out += Self.little(0x0605_4B50, 4) + [0, 0, 0, 0]
    out += Self.little(UInt32(count), 2) + Self.little(UInt32(count), 2)
    return out + Self.little(length, 4) + Self.little(tableStart, 4) + [0, 0]
  }

  /// An entry of the table of contents, and where the name of its file stands.
  private func entry(at place: Int) -> (whole: Range<Int>, name: Range<Int>)? {
    guard Self.number(in: bytes, at: place, 4) == 0x0201_4B50,
      let name = Self.number(in: bytes, at: place + 28, 2),
      let extra = Self.number(in: bytes, at: place + 30, 2),
      let comment = Self.number(in: bytes, at: place + 32, 2)
    else { return nil }
    let end = place + 46 + name + extra + comment
    guard end <= contents.upperBound else { return nil }
    return (place..<end, (place + 46)..<(place + 46 + name))
  }

  /// What both heads of an uncompressed file say, from the version that is needed to the two sizes.
  private static func head(of data: [UInt8], _ size: UInt32) -> [UInt8] {
    // Version 2.0, names in UTF-8, as it is, no time, the first day there is.
    little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x21, 2)
      + little(checksum(of: data), 4) + little(size, 4) + little(size, 4)
  }

  private static func number(in bytes: [UInt8], at place: Int, _ length: Int) -> Int? {
    guard place >= 0, place + length <= bytes.count else { return nil }
    return bytes[place..<(place + length)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ number: UInt32, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
  }

  /// The checksum that archives carry, CRC-32.
  private static func checksum(of data: [UInt8]) -> UInt32 {
    ~data.reduce(UInt32.max) { sum, byte in
      table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }
}
