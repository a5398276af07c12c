/// Tells pictures by the endings of their names.
package enum PictureName {
  /// Whether a file is a picture of a kind that is kept.
  package static func isPicture(_ path: String) -> Bool { PictureFile.format(of: path) != nil }
}
