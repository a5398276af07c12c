import CCommonMark
import Foundation
import ProcessModel

/// Turns the parser's tree into events, one node after the other, however deep they stand.
struct MarkdownWalk {
  let keepsAddresses: Bool
  private(set) var events: [MarkdownEvent] = []

  private var leaf: Leaf?
  private var text: [UInt8] = []
  private var outside: [UInt8] = []
  private var cells: [String] = []
  /// Where the texts of the open links begin.
  private var openLinks: [Int] = []
  private var openPictures = 0
  /// The number of the next item in each open list.
  private var lists: [ListMark] = []

  init(keepsAddresses: Bool) {
    self.keepsAddresses = keepsAddresses
  }

  mutating func run(through root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      if event == CMARK_EVENT_ENTER { enter(node) } else { exit(node) }
    }
  }

  private mutating func enter(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      lists.append(isOrdered ? .number(Int(cmark_node_get_list_start(node))) : .bullet)
    case CMARK_NODE_ITEM: openItem()
    case CMARK_NODE_HEADING:
      open(.heading(Int(cmark_node_get_heading_level(node))), node)
    case CMARK_NODE_PARAGRAPH: open(.paragraph, node)
    case CMARK_NODE_CODE_BLOCK:
      open(.code, node)
      append(cmark_node_get_literal(node))
      close()
    case CMARK_NODE_HTML_BLOCK:
      open(.html, node)
      text = HTMLText.plain(bytes(cmark_node_get_literal(node)))
      close()
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: append(cmark_node_get_literal(node))
    case CMARK_NODE_HTML_INLINE: appendTag(bytes(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: append(byte: 0x20)
    case CMARK_NODE_LINEBREAK: append(byte: 0x0A)
    case CMARK_NODE_LINK:
      let address = String(decoding: bytes(cmark_node_get_url(node)), as: UTF8.self)
      leaf?.links.append(address)
      openLinks.append(text.count)
    case CMARK_NODE_IMAGE:
      let address = String(decoding: bytes(cmark_node_get_url(node)), as: UTF8.self)
      leaf?.pictures.append(address)
      openPictures += 1
    default: enterExtension(node)
    }
  }

  private mutating func exit(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST: lists.removeLast()
    case CMARK_NODE_ITEM: events.append(.closeItem)
    case CMARK_NODE_HEADING, CMARK_NODE_PARAGRAPH: close()
    case CMARK_NODE_LINK:
      let start = openLinks.popLast() ?? text.count
      let address = bytes(cmark_node_get_url(node))
      if keepsAddresses, !text[start...].elementsEqual(address), Self.isElsewhere(address) {
        text += Array(" (".utf8) + address + [UInt8(ascii: ")")]
      }
    case CMARK_NODE_IMAGE: openPictures -= 1
    default: exitExtension(node)
    }
  }

  /// Nodes of extensions have types that are known only while the program runs.
  private mutating func enterExtension(_ node: OpaquePointer) {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "table_row": open(.row([], isHeader: false), node)
    case "table_header": open(.row([], isHeader: true), node)
    case "tasklist": openItem()
    default: break
    }
  }

  private mutating func exitExtension(_ node: OpaquePointer) {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "table_cell":
      cells.append(CleanText.line(String(decoding: text, as: UTF8.self)))
      text = []
    case "table_row", "table_header":
      if case .row(_, let isHeader) = leaf?.kind { leaf?.kind = .row(cells, isHeader: isHeader) }
      text = Array(cells.joined(separator: " | ").utf8)
      cells = []
      close()
    case "tasklist": events.append(.closeItem)
    default: break
    }
  }

  private mutating func openItem() {
    events.append(.openItem(lists.last ?? .bullet))
    if case .number(let number)? = lists.last { lists[lists.count - 1] = .number(number + 1) }
  }

  private mutating func open(_ kind: Leaf.Kind, _ node: OpaquePointer) {
    leaf = Leaf(
      kind: kind, firstLine: Int(cmark_node_get_start_line(node)),
      lastLine: Int(cmark_node_get_end_line(node)))
    text.removeAll(keepingCapacity: true)
    outside.removeAll(keepingCapacity: true)
    openLinks = []
    openPictures = 0
  }

  private mutating func close() {
    guard var done = leaf else { return }
    done.text = String(decoding: text, as: UTF8.self)
    done.outside = String(decoding: outside, as: UTF8.self)
    events.append(.leaf(done))
    leaf = nil
  }

  private mutating func append(_ literal: UnsafePointer<CChar>?) {
    let start = text.count
    guard let literal else { return }
    text.append(contentsOf: UnsafeRawBufferPointer(start: literal, count: strlen(literal)))
    if openLinks.isEmpty, openPictures == 0 { outside.append(contentsOf: text[start...]) }
  }

  private mutating func append(byte: UInt8) {
    text.append(byte)
    if openLinks.isEmpty, openPictures == 0 { outside.append(byte) }
  }

  /// A tag of HTML is a mark and falls away; what only looks like one, such as `<Enter>`, is text.
  private mutating func appendTag(_ tag: [UInt8]) {
    if HTMLText.isBreak(tag) { return append(byte: 0x0A) }
    guard !HTMLText.isTag(tag) else { return }
    for byte in tag { append(byte: byte) }
  }

  private func bytes(_ literal: UnsafePointer<CChar>?) -> [UInt8] {
    guard let literal else { return [] }
    return Array(UnsafeRawBufferPointer(start: literal, count: strlen(literal)))
  }

  private static func isElsewhere(_ address: [UInt8]) -> Bool {
    URLText.isOutside(String(decoding: address, as: UTF8.self))
  }
}
