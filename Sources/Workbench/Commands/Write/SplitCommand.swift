import ArgumentParser
import Foundation
import ProcessModel

struct SplitCommand: Command {
  static let page = Page(
    "split", .write, usage: "split STEP [at WORDS]",
    summary: "Make two or more steps of one.",
    paragraph:
      "Takes a step apart where one action ends and the next begins; with at, in front of the words you name. Bullets are split in the same way.",
    examples: [
      .init("split 3 at and", "splits step 3 in front of the word and"),
      .init("split 3", "makes one step of each action in step 3"),
    ])
  static let grammar = Grammar([.step], [.init("at", .name)])

  @Argument var step: String?
  @Option var at: String?

  func run(in session: inout Session) throws -> Reply {
    let document = try session.currentDocument()
    guard let step else {
      throw Refusal("Split which step?", next: "Type \("split 3 at and", .command).")
    }
    let address = try document.address(typed: step)
    guard let line = document.line(at: address), let seen = document.text(of: line) else {
      throw EditError.noSuchLine(step)
    }
    let parts =
      try at.map { try Self.parts(of: seen, at: $0) }
      ?? session.checker().actions(in: seen)
    guard parts.count > 1 else {
      throw Refusal(
        "Step \(step) is one action as far as can be seen.",
        next: "Say where: \("split \(step) at WORD", .command).")
    }
    let commit = try session.commit(
      SplitLine(
        line, of: document.id, from: seen, into: parts,
        ids: parts.dropFirst().map { _ in session.world.newID() }))
    session.look(at: commit.outcome)
    let blocks = DocumentBlocks(
      document: commit.outcome, names: try DocumentNames(commit.outcome, session))
    let shown =
      address
      .step..<min(
        address.step + (address.detail == nil ? parts.count : 1), commit.outcome.steps.count + 1)
    let lines = shown.flatMap {
      blocks.lines(of: commit.outcome.steps[$0 - 1], at: Address(step: $0))
    }
    return Reply([.steps(lines)], payload: ["document": document.title, "parts": "\(parts.count)"])
  }

  /// Where the words stand as whole words, behind the first.
  private static func wholeWords(_ words: String, in text: String) -> Range<String.Index>? {
    var from = text.startIndex
    while let range = text.range(of: words, options: .caseInsensitive, range: from..<text.endIndex)
    {
      let before =
        range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
      let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
      let isInWord = { (character: Character?) in character?.isLetter ?? false }
      let endsInWord = words.last.map(\.isLetter) ?? false
      if before != nil, !isInWord(before) || !(words.first?.isLetter ?? false),
        !endsInWord || !isInWord(after)
      {
        return range
      }
      from = range.upperBound
    }
    return nil
  }

  /// The text in front of the words, and from them on; joining words between the two are left out.
  private static func parts(of text: String, at words: String) throws(Refusal) -> [String] {
    guard let range = wholeWords(words, in: text) else {
      throw Refusal("“\(words)” is not in “\(text)”.", next: "Name words that stand in the step.")
    }
    let first = text[..<range.lowerBound]
    let joins = ["and", "then", "and then", ",", ";"].contains(words.lowercased())
    let second = joins ? text[range.upperBound...] : text[range.lowerBound...]
    let parts = [first, second].map {
      CleanText.line(String($0)).trimmingCharacters(in: .init(charactersIn: " ,;"))
    }
    return parts.filter { !$0.isEmpty }.map(\.capitalizedFirst)
  }
}
