import ProcessModel

/// Gives every document a file name of its own that every system takes: made from its title, never
/// outside the folder, never a device, never the same as another but for its case.
struct FileNames {
  private var next: [String: Int] = [:]
  private var taken: Set<String>

  /// - Parameter taken: Names that are spoken for, without their endings.
  init(taken: [String] = []) {
    self.taken = Set(taken).union(Self.devices)
  }

  /// A name without ending for a title, different from all given before.
  mutating func name(for title: String) -> String {
    let slug = Self.slug(title)
    return free(slug.isEmpty ? "document" : slug)
  }

  /// The id itself where no other file has it, whatever its case, and a name close to it elsewhere.
  mutating func name(keeping id: String) -> String {
    let lower = id.lowercased()
    let name = free(lower)
    return name == lower ? id : name
  }

  private mutating func free(_ base: String) -> String {
    if taken.insert(base).inserted { return base }
    var count = next[base] ?? 2
    while !taken.insert("\(base)-\(count)").inserted { count += 1 }
    next[base] = count + 1
    return "\(base)-\(count)"
  }

  /// The letters and digits of a title in lower case without accents, its words joined by hyphens.
  static func slug(_ title: String) -> String {
    if let slug = slugOfASCII(title) { return slug }
    var slug = ""
    for part in title.split(whereSeparator: { !$0.isLetter && !$0.isNumber && !isApostrophe($0) }) {
      let word = letters(of: FoldedKey(String(part)).text)
      let room = longest - slug.utf8.count - (slug.isEmpty ? 0 : 1)
      guard !word.isEmpty, room > 0 else { continue }
      if !slug.isEmpty { slug += "-" }
      slug += fitting(word, room)
    }
    return slug
  }

  /// The same for a title of nothing but ASCII, as nearly all are, byte by byte; nil for any other.
  private static func slugOfASCII(_ title: String) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(title.utf8.count)
    var isApart = false
    for byte in title.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if isApart, !slug.isEmpty {
          // A word of which nothing would fit brings no hyphen.
          guard slug.count + 1 < longest else { return String(decoding: slug, as: UTF8.self) }
          slug.append(UInt8(ascii: "-"))
        }
        isApart = false
        guard slug.count < longest else { continue }
        slug.append(byte < UInt8(ascii: "a") && byte >= UInt8(ascii: "A") ? byte | 0x20 : byte)
      case UInt8(ascii: "'"): continue
      case 0..<0x80: isApart = true
      default: return nil
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// Bytes of a name without its ending: folders on every system take 255 for all of it.
  private static let longest = 80

  private static func isApostrophe(_ character: Character) -> Bool {
    character == "'" || character == "’"
  }

  private static func letters(of word: String) -> String {
    if word.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) {
      return word
    }
    let kept = word.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return String(String.UnicodeScalarView(kept))
  }

  private static func fitting(_ word: String, _ room: Int) -> String {
    if word.utf8.count <= room { return word }
    var short = ""
    for scalar in word.unicodeScalars {
      guard short.utf8.count + UTF8.width(scalar) <= room else { break }
      short.unicodeScalars.append(scalar)
    }
    return short
  }

  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul", "conin", "conout"]
      + "0123456789¹²³".flatMap { ["com\($0)", "lpt\($0)"] })
}

/// The name that an export gives the file of a document, without its ending.
package enum ExportName {
  /// The letters and digits of a title in lower case without accents, its words joined by hyphens.
  package static func slug(_ title: String) -> String { FileNames.slug(title) }
}
