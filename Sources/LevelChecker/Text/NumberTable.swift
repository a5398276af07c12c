/// Small numbers by large ones that are spread well already, such as hashes: found at one look, where a
/// dictionary would hash them once more.
struct NumberTable {
  private struct Place {
    var key: UInt64
    /// Below zero where the place is free.
    var number: Int
  }

  private var places: [Place]
  private var count = 0

  /// - Parameter capacity: for how many there is room without moving them.
  init(capacity: Int = 0) {
    var size = 8
    while size < 2 * capacity { size *= 2 }
    places = Self.free(size)
  }

  private static func free(_ size: Int) -> [Place] {
    Array(repeating: Place(key: 0, number: -1), count: size)
  }

  subscript(key: UInt64) -> Int? {
    let number = places[place(of: key)].number
    return number < 0 ? nil : number
  }

  /// Keeps a number, zero or above, and hands back the one that was kept before.
  @discardableResult
  mutating func keep(_ number: Int, for key: UInt64) -> Int? {
    let place = place(of: key)
    let former = places[place].number
    places[place] = Place(key: key, number: number)
    guard former < 0 else { return former }
    count += 1
    if 2 * count > places.count { grow() }
    return nil
  }

  /// Where the key stands, or the free place where it would stand.
  private func place(of key: UInt64) -> Int {
    let mask = places.count - 1
    var index = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while places[index].number >= 0, places[index].key != key { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let former = places
    places = Self.free(2 * former.count)
    for taken in former where taken.number >= 0 { places[place(of: taken.key)] = taken }
  }
}
