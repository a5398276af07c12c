import Foundation

/// A picture that stands in its own address, as pages carry it that are one file:
/// `data:image/png;base64,…`.
enum EmbeddedPicture {
  static func isOne(_ address: String) -> Bool {
    address.utf8.prefix(5).elementsEqual("data:".utf8)
  }

  /// What the picture's file would hold; nil where the address holds none.
  static func bytes(in address: String) -> [UInt8]? {
    guard isOne(address), let comma = address.firstIndex(of: ",") else { return nil }
    let data = String(address[address.index(after: comma)...])
    guard address[..<comma].lowercased().hasSuffix(";base64") else {
      return data.removingPercentEncoding.map { Array($0.utf8) }
    }
    let plain = data.removingPercentEncoding ?? data
    return Data(base64Encoded: plain, options: .ignoreUnknownCharacters).map { [UInt8]($0) }
  }
}
