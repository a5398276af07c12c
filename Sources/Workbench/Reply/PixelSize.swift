import ProcessModel

/// How many pixels wide and high a picture is, as its first bytes tell.
struct PixelSize: Equatable {
  var width: Int
  var height: Int

  /// Nil where the picture does not tell, as drawings and broken files do not.
  init?(_ picture: Picture) {
    let bytes = picture.bytes
    func number(at place: Int, _ length: Int, bigEnd: Bool) -> Int? {
      guard place >= 0, place + length <= bytes.count else { return nil }
      let digits = bytes[place..<(place + length)]
      return (bigEnd ? Array(digits) : digits.reversed()).reduce(0) { $0 << 8 | Int($1) }
    }
    let found: (width: Int?, height: Int?)
    switch picture.format {
    case .png:
      found = (number(at: 16, 4, bigEnd: true), number(at: 20, 4, bigEnd: true))
    case .gif:
      found = (number(at: 6, 2, bigEnd: false), number(at: 8, 2, bigEnd: false))
    case .jpeg:
      guard let frame = Self.frame(of: bytes) else { return nil }
      found = (
        number(at: frame + 7, 2, bigEnd: true), number(at: frame + 5, 2, bigEnd: true)
      )
    case .svg, .webp: return nil
    }
    guard let width = found.width, let height = found.height, width > 0, height > 0 else {
      return nil
    }
    (self.width, self.height) = (width, height)
  }

  /// Where the part of a JPEG file begins that describes its frame: the parts before it are passed over
  /// by their lengths.
  private static func frame(of bytes: [UInt8]) -> Int? {
    var place = 2
    while place + 4 <= bytes.count, bytes[place] == 0xFF {
      let mark = bytes[place + 1]
      let isFrame = (0xC0...0xCF).contains(mark) && ![0xC4, 0xC8, 0xCC].contains(mark)
      if isFrame { return place }
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      guard length >= 2 else { return nil }
      place += 2 + length
    }
    return nil
  }
}
