/// What becomes of one value that two people may have changed since they last had the same.
struct ThreeWay<Value: Equatable> {
  /// The change of whoever made one; ours where both did.
  var result: Value
  /// Whether both changed it, and differently.
  var isConflict: Bool

  init(base: Value, ours: Value, theirs: Value) {
    isConflict = ours != base && theirs != base && ours != theirs
    result = ours == base ? theirs : ours
  }
}

extension ThreeWay {
  /// Lists of names in which order matters little, such as links: what either took out goes, what
  /// either put in stays, and there is never a conflict.
  static func list<Element: Hashable>(
    base: [Element], ours: [Element], theirs: [Element]
  ) -> [Element] where Value == [Element] {
    if theirs == base || theirs == ours { return ours }
    if ours == base { return theirs }
    let gone = Set(base).subtracting(theirs)
    let known = Set(base).union(ours)
    return ours.filter { !gone.contains($0) } + theirs.filter { !known.contains($0) }
  }
}
