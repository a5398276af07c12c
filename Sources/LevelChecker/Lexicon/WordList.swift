/// Word lists as text: a class and a colon begin a list, words follow, over several lines if need be.
enum WordList {
  static func read(_ text: String) -> [(WordClass, [Substring])] {
    let classes = Dictionary(uniqueKeysWithValues: WordClass.allCases.map { ("\($0)", $0) })
    var lists: [(WordClass, [Substring])] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if word.utf8.last == UInt8(ascii: ":") {
        guard let item = classes[String(word.dropLast())] else { continue }
        lists.append((item, []))
      } else if !lists.isEmpty {
        lists[lists.count - 1].1.append(word)
      }
    }
    return lists
  }
}
