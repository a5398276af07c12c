/// Which signs beyond ASCII may be written to a place. Letters are written everywhere: they are the
/// documents' own.
enum Signs {
  case all
  /// Lines and bullets are drawn with ASCII; text stays as it is, for whatever reads it.
  case plainDrawing
  /// A screen that may know ASCII only: quotes, dashes and arrows too are written as on a typewriter.
  case typewriter

  /// How a sign is typed; nil where it stays.
  static func typed(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2018...0x201B, 0x2032: "'"
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: "\""
    case 0x2026: "..."
    case 0x2022, 0xB7: "-"
    case 0xD7: "x"
    case 0x2190: "<-"
    case 0x2192: "->"
    case 0x2194: "<->"
    case 0x2264: "<="
    case 0x2265: ">="
    case 0x2713, 0x2714: "x"
    default: nil
    }
  }
}

extension Style {
  var signs: Signs { hasUnicode ? .all : isScreen ? .typewriter : .plainDrawing }
}
