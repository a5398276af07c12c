import CCommonMark
import Foundation

/// Parses Markdown with cmark-gfm: CommonMark with tables, deletions and check boxes.
enum MarkdownTree {
  /// - Parameter keepsAddresses: Whether a link to another site leaves its address behind its text.
  static func events(of body: ArraySlice<UInt8>, keepsAddresses: Bool) -> [MarkdownEvent] {
    // The parser keeps a table of special characters for all of its uses at once.
    parsing.lock()
    defer { parsing.unlock() }
    guard let parser else { return [] }
    body.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
      cmark_parser_feed(parser, start, bytes.count)
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    var walk = MarkdownWalk(keepsAddresses: keepsAddresses)
    walk.run(through: root)
    return walk.events
  }

  /// What an entity such as `&eacute;` stands for, by the parser's table; nil where it is none.
  static func characters(of entity: String) -> String? {
    parsing.lock()
    defer { parsing.unlock() }
    guard let parser else { return nil }
    cmark_parser_feed(parser, entity, entity.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return nil }
    defer { cmark_node_free(root) }
    guard let paragraph = cmark_node_first_child(root),
      let text = cmark_node_first_child(paragraph), cmark_node_next(text) == nil,
      cmark_node_get_type(text) == CMARK_NODE_TEXT
    else { return nil }
    let characters = CText.string(cmark_node_get_literal(text))
    return characters == entity ? nil : characters
  }

  private static let parsing = NSLock()

  /// One parser for all files: it is as new after each of them, and takes longer to set up than to read
  /// a page.
  nonisolated(unsafe) private static let parser: OpaquePointer? = {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(options) else { return nil }
    for name in ["table", "strikethrough", "tasklist"] {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    return parser
  }()

  /// Only two tildes delete: one means “about” in many a text.
  private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
}
