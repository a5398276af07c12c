import Foundation

/// A short name for what a document says, the same wherever it says the same: by it the state that left
/// as a file is found again when the file comes back edited.
///
/// FNV-1a with 64 bits: it guards against chance, not against somebody who means harm, who could as
/// well write another text.
package struct ContentHash: Hashable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init(of document: Document) {
    add(document.id.text)
    add(document.level.rawValue)
    add(document.title)
    add(document.isCore ? "core" : "")
    add(document.status.rawValue)
    add("\(document.version)")
    add(document.owner?.text)
    for field in Field.allCases {
      guard let text = document.fields[field], !text.isEmpty else { continue }
      add(field.rawValue)
      add(text)
    }
    for step in document.steps { add(step) }
    add(document.links)
    for waiver in document.waivers {
      for text in [waiver.rule, waiver.text, waiver.reason, waiver.by] { add(text) }
      add("\(Int(waiver.at.timeIntervalSince1970))")
    }
  }

  /// Reads what `text` wrote; nil for anything else.
  package init?(_ text: String) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  /// 16 digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private mutating func add(_ step: Step) {
    add("step")
    add(step.id.text)
    add(step.text)
    for detail in step.details { add(detail, depth: 1) }
    add(step.seat?.text)
    add(step.picture?.text)
    add(step.caution)
    add(step.result)
    add(step.links)
  }

  private mutating func add(_ detail: Detail, depth: Int) {
    add("\(depth)")
    add(detail.id.text)
    add(detail.text)
    for inner in detail.details { add(inner, depth: depth + 1) }
  }

  private mutating func add(_ links: [DocumentID]) {
    add("\(links.count)")
    for link in links { add(link.text) }
  }

  private mutating func add(_ text: String?) {
    for byte in (text ?? "").utf8 { add(byte) }
    // No text holds this byte, and texts do not run into each other.
    add(text == nil ? 0xFE : 0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
