extension String {
  /// The parts one behind the other, in one piece of memory: an interpolation grows as it goes, which
  /// is felt where many thousand findings are worded.
  static func joining(_ parts: String...) -> String {
    String(unsafeUninitializedCapacity: parts.reduce(0) { $0 + $1.utf8.count }) { room in
      var place = 0
      for var part in parts {
        part.withUTF8 { place = room[place...].initialize(fromContentsOf: $0) }
      }
      return place
    }
  }
}
