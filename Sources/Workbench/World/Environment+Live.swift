import Foundation

extension World {
  /// What the shell has set, read without Foundation's own description of the process, which takes
  /// longer to make than everything else at the start.
  package static var liveEnvironment: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      defer { entry += 1 }
      guard let sign = strchr(text, Int32(UInt8(ascii: "="))), sign > text else { continue }
      let name = UnsafeRawBufferPointer(start: text, count: sign - text)
      // The first of two goes, as everywhere in C.
      let key = String(decoding: name, as: UTF8.self)
      if variables[key] == nil { variables[key] = String(cString: sign + 1) }
    }
    return variables
  }
}
