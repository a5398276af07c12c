/// A place that two people changed differently. Ours stands there; theirs is kept beside it until
/// somebody decides.
package struct MergeConflict: Equatable, Sendable {
  /// Where it stands now: `3B`, “Purpose”, “Title”; for a line that we took out, “A line taken out”.
  package var place: String
  package var subject: ConflictSubject
  /// What stands there; nil where we took it out.
  package var ours: String?
  /// What they say; nil where they took it out.
  package var theirs: String?

  package init(place: String, _ subject: ConflictSubject, ours: String?, theirs: String?) {
    self.place = place
    self.subject = subject
    self.ours = ours
    self.theirs = theirs
  }
}
