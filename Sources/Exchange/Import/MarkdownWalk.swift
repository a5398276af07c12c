import CCommonMark

/// Turns the parser's tree into events, one node after the other, however deep they stand.
struct MarkdownWalk {
  private(set) var events: [MarkdownEvent] = []
  private var builder: LeafBuilder
  /// The mark of the next item in each open list.
  private var lists: [ListMark] = []

  init(keepsAddresses: Bool) {
    builder = LeafBuilder(keepsAddresses: keepsAddresses)
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
      builder.append(CText.bytes(cmark_node_get_literal(node)))
      close()
    case CMARK_NODE_HTML_BLOCK:
      open(.html, node)
      for piece in HTMLText.pieces(of: CText.bytes(cmark_node_get_literal(node))) {
        if piece.isTag {
          builder.append(tag: Array(piece.bytes))
        } else {
          builder.append(Array(piece.bytes))
        }
      }
      close()
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      builder.append(CText.view(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: builder.append(tag: CText.bytes(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: builder.appendSoftBreak()
    case CMARK_NODE_LINEBREAK: builder.append([0x0A])
    case CMARK_NODE_STRONG: builder.openStrong()
    case CMARK_NODE_LINK: builder.openLink(CText.string(cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: builder.openPicture(CText.string(cmark_node_get_url(node)))
    default: enterExtension(node)
    }
  }

  private mutating func exit(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST: lists.removeLast()
    case CMARK_NODE_ITEM: events.append(.closeItem)
    case CMARK_NODE_HEADING, CMARK_NODE_PARAGRAPH: close()
    case CMARK_NODE_STRONG: builder.closeStrong()
    case CMARK_NODE_LINK: builder.closeLink(CText.string(cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: builder.closePicture()
    default: exitExtension(node)
    }
  }

  /// Nodes of extensions have types that are known only while the program runs.
  private mutating func enterExtension(_ node: OpaquePointer) {
    switch CText.string(cmark_node_get_type_string(node)) {
    case "table_row": open(.row([], isHeader: false), node)
    case "table_header": open(.row([], isHeader: true), node)
    case "tasklist": openItem()
    default: break
    }
  }

  private mutating func exitExtension(_ node: OpaquePointer) {
    switch CText.string(cmark_node_get_type_string(node)) {
    case "table_cell": builder.closeCell()
    case "table_row", "table_header": close()
    case "tasklist": events.append(.closeItem)
    default: break
    }
  }

  private mutating func openItem() {
    events.append(.openItem(lists.last ?? .bullet))
    if case .number(let number)? = lists.last { lists[lists.count - 1] = .number(number + 1) }
  }

  private mutating func open(_ kind: Leaf.Kind, _ node: OpaquePointer) {
    builder.open(
      Leaf(
        kind: kind, firstLine: Int(cmark_node_get_start_line(node)),
        lastLine: Int(cmark_node_get_end_line(node))))
  }

  private mutating func close() {
    if let leaf = builder.close() { events.append(.leaf(leaf)) }
  }
}
