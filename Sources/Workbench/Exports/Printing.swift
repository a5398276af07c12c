import Exchange
import ProcessModel

/// Writes an export to standard output instead of to files.
struct Printing {
  let format: any ExportFormat.Type
  let outgoing: Outgoing

  /// - Throws: `Refusal` where there are several files, or where nobody could read what is printed.
  func reply(in session: Session) throws -> Reply {
    let isOneFile = format.shape.ending(forOne: outgoing.root != nil) != nil
    let file = isOneFile ? format.files(for: outgoing).first : format.page(for: outgoing)
    guard let file else {
      throw Refusal(
        "A whole folder cannot be printed.",
        next: outgoing.root != nil
          ? "Leave out \("to -", .command), and it is written to a folder."
          : "Name one document: \("export \(format.name) TITLE to -", .command).")
    }
    guard format.converter != nil else {
      let text = String(decoding: file.bytes, as: UTF8.self)
      return Reply([file.path.hasSuffix(".md") ? .markdown(text) : .verbatim(text)])
    }
    guard session.door == .shell else {
      throw Refusal(
        "This format is no text, so it cannot be shown here.",
        next: "Leave out \("to -", .command), and it is written to a file.")
    }
    var reply = Reply()
    reply.bytes = try file.converted(by: format.converter, in: session).bytes
    return reply
  }
}
