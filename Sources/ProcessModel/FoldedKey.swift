import Foundation

/// A name as people compare it: without case, accents, blanks, hyphens and punctuation.
///
/// “Customer Onboarding”, `customer-onboarding` and “CUSTOMER  ONBOARDING!” have the same key. A name
/// of nothing but punctuation, such as “?!” or “🚀”, is its own key.
package struct FoldedKey: Hashable, Sendable {
  package let text: String

  package init(_ name: String) {
    let folded = FoldedKey.foldingASCII(name) ?? FoldedKey.folding(name)
    text = folded.isEmpty ? CleanText.line(name) : folded
  }

  /// The keys a name may stand under, as it is written first: “Sales and Marketing” is looked up as
  /// “Sales & Marketing” too, and the other way round.
  package static func spellings(of name: String) -> [FoldedKey] {
    let words = name.split(separator: " ").map(String.init)
    let isJoined = { (word: String) in ["and", "&", "+"].contains(word.lowercased()) }
    var keys = [FoldedKey(name)]
    if words.contains(where: isJoined) {
      let readOut = words.map { isJoined($0) ? "and" : $0 }.joined(separator: " ")
      let signed = words.map { isJoined($0) ? "&" : $0 }.joined(separator: " ")
      keys += [FoldedKey(readOut), FoldedKey(signed)].filter { $0 != keys[0] }
    }
    return keys
  }

  private static func folding(_ name: String) -> String {
    let folded = name.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return String(
      String.UnicodeScalarView(
        folded.unicodeScalars.filter { CharacterSet.alphanumerics.contains($0) }))
  }

  /// The key of a name that is plain ASCII, as nearly all are, or nil: folding through Unicode tables
  /// costs a hundred times more.
  private static func foldingASCII(_ name: String) -> String? {
    var name = name
    return name.withUTF8 { letters in
      guard !letters.contains(where: { $0 >= 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: letters.count) { key in
        var count = 0
        for byte in letters {
          switch byte {
          case UInt8(ascii: "A")...UInt8(ascii: "Z"): key[count] = byte | 0x20
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            key[count] = byte
          default: continue
          }
          count += 1
        }
        return count
      }
    }
  }
}
