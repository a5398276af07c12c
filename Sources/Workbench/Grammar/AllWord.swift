extension String {
  /// Whether a person who types this means everything there is.
  var meansAll: Bool { ["all", "everything"].contains(lowercased()) }
}
