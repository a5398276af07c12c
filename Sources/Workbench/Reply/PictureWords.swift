import ProcessModel

/// A picture in words by which people know it again, since nobody keeps its file's name: “PNG picture,
/// 640 × 480, 12 kB”.
enum PictureWords {
  static func text(_ picture: Picture) -> String {
    let size = PixelSize(picture).map { ", \($0.width) × \($0.height)" } ?? ""
    return "\(name(picture.format)) picture\(size), \(weight(picture.bytes.count))"
  }

  private static func name(_ format: Picture.Format) -> String {
    format == .webp ? "WebP" : format.rawValue.uppercased()
  }

  /// A file's length as file managers show it.
  private static func weight(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: bytes == 1 ? "1 byte" : "\(bytes) bytes"
    case ..<1_000_000: "\((bytes + 500) / 1000) kB"
    default: "\((bytes + 500_000) / 1_000_000) MB"
    }
  }
}
