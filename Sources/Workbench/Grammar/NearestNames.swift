/// Finds what somebody meant who mistyped a name.
enum NearestNames {
  /// The names closest to what was typed, at most three: those that begin with it, then those within
  /// two slips of a finger.
  static func of(_ typed: String, in names: [String]) -> [String] {
    let typed = typed.lowercased()
    guard !typed.isEmpty, typed.utf8.count <= 40 else { return [] }
    let ranked = names.compactMap { name -> (name: String, distance: Int)? in
      let lowered = name.lowercased()
      if lowered.hasPrefix(typed) { return (name, 0) }
      let distance = distance(Array(typed.utf8), Array(lowered.utf8))
      let allowed = min(2, max(1, typed.utf8.count / 2))
      return distance <= allowed ? (name, distance) : nil
    }
    return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// Letters to add, drop, change or swap with their neighbour (Damerau–Levenshtein).
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
    for row in 0...first.count { table[row][0] = row }
    for column in 0...second.count { table[0][column] = column }
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    for row in 1...first.count {
      for column in 1...second.count {
        let cost = first[row - 1] == second[column - 1] ? 0 : 1
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + cost)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[first.count][second.count]
  }
}
