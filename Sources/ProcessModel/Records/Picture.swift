/// A picture, immutable and named by the hash of its bytes, so that the same picture is kept once.
package struct Picture: Equatable, Sendable {
  package var id: PictureID
  package var format: Format
  package var bytes: [UInt8]

  package init(id: PictureID, format: Format, bytes: [UInt8]) {
    self.id = id
    self.format = format
    self.bytes = bytes
  }

  package enum Format: String, CaseIterable, Sendable {
    case svg, png, jpeg, gif, webp

    /// The ending of the file's name: jpeg pictures are called `.jpg`.
    package var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
  }
}
