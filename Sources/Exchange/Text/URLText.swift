import Foundation
import ProcessModel

/// Addresses inside a folder, as they stand in a link: blanks and letters outside ASCII as `%20`.
enum URLText {
  static func encoded(_ path: String) -> String {
    var out = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"):
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return out
  }

  /// An address as a text tells it: a picture that is written out in its address is no address to read.
  static func inWords(_ address: String) -> String {
    EmbeddedPicture.isOne(address) || address.utf8.count > 300
      ? "one inside the text" : CleanText.line(address)
  }

  /// Whether an address leads away from the folder: `https:`, `mailto:`, `C:`, `//host`, `/etc`.
  static func isOutside(_ address: String) -> Bool {
    if address.utf8.first == UInt8(ascii: "/") { return true }
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return !address.utf8[..<colon].contains { "/?#".utf8.contains($0) }
  }

  /// Whether an address is the bare name of a file, as nearly all of ours are.
  private static func isName(_ address: String) -> Bool {
    guard let first = address.utf8.first, first != UInt8(ascii: ".") else { return false }
    return address.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
  }

  /// The path that a link inside the folder leads to, from the file that holds it; nil for a link out
  /// of the folder, to a place in the same file, or to nothing.
  static func path(of address: String, from file: String) -> String? {
    if isName(address), !file.utf8.contains(UInt8(ascii: "/")) { return address }
    guard !isOutside(address) else { return nil }
    let bare = address.prefix { $0 != "#" && $0 != "?" }
    guard !bare.isEmpty, let decoded = String(bare).removingPercentEncoding else { return nil }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in decoded.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }
}
