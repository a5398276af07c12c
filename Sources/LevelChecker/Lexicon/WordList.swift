/// Word lists as text: a class and a colon begin a list, words follow, over several lines if need be.
enum WordList {
  typealias Letters = ArraySlice<UInt8>

  static func read(_ text: String) -> [(WordClass, [Letters])] {
    var lists: [(WordClass, [Letters])] = []
    for word in words(of: text) {
      if word.last == UInt8(ascii: ":") {
        guard let item = classes[WordHash(word.dropLast())] else { continue }
        lists.append((item, []))
      } else if !lists.isEmpty {
        lists[lists.count - 1].1.append(word)
      }
    }
    return lists
  }

  /// The words of each line.
  static func lines(of text: String) -> [[Letters]] {
    Array(text.utf8).split(separator: UInt8(ascii: "\n")).map {
      $0.split(separator: UInt8(ascii: " "))
    }
  }

  static func words(of text: String) -> [Letters] {
    Array(text.utf8).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }

  private static let classes = Dictionary(
    uniqueKeysWithValues: WordClass.allCases.map { (WordHash("\($0)"), $0) })
}
