/// A place that two people changed differently. Ours stands in the document; theirs is kept beside it.
package struct MergeConflict: Equatable, Sendable {
  /// Where it stands now: `3B`, “Purpose”, “Title”; for a line that we took out, “A line taken out”.
  package var place: String
  /// What stands there; nil where we took it out.
  package var ours: String?
  /// What they say; nil where they took it out.
  package var theirs: String?

  package init(place: String, ours: String?, theirs: String?) {
    self.place = place
    self.ours = ours
    self.theirs = theirs
  }
}
