/// Looking for a name in a text by its bytes, where that tells the same as comparing characters.
enum ByteSearch {
  /// Whether the name stands in the text, whatever the case of its letters; nil where only a comparison
  /// of characters can tell, since not all of them are ASCII.
  static func holds(_ text: ArraySlice<UInt8>, _ name: String) -> Bool? {
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 < 0x80 }), text.allSatisfy({ $0 < 0x80 })
    else { return nil }
    var name = name
    return name.withUTF8 { wanted in
      text.withUnsafeBufferPointer { bytes in
        guard wanted.count <= bytes.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { start in
          wanted.indices.allSatisfy {
            ByteClass.lowered(bytes[start + $0]) == ByteClass.lowered(wanted[$0])
          }
        }
      }
    }
  }
}
