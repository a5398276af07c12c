import Exchange
import ProcessModel

extension Picture {
  /// Recognises a picture by its first bytes and names it by the hash of all of them; nil where it is
  /// none of the formats that are kept.
  package init?(bytes: [UInt8]) {
    guard let format = Format(firstBytes: bytes) else { return nil }
    // The first 128 bits of the hash tell any two pictures apart.
    let id = Fingerprint(of: bytes).hexadecimal.prefix(32)
    self.init(id: PictureID(String(id)), format: format, bytes: bytes)
  }
}

extension Picture.Format {
  fileprivate init?(firstBytes bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: Array("GIF8".utf8)) {
      self = .gif
    } else if bytes.starts(with: Array("RIFF".utf8)),
      bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
    {
      self = .webp
    } else if String(decoding: bytes.prefix(1024), as: UTF8.self).contains("<svg") {
      self = .svg
    } else {
      return nil
    }
  }
}
