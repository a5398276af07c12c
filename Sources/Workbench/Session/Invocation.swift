import ArgumentParser
import ProcessModel

/// A line with its command found and its arguments parsed.
struct Invocation {
  var command: any Command
  var page: Page
  var wantsJSON = false
  var saysYes = false
}

extension Invocation {
  /// - Throws: `Refusal` with the nearest thing that works.
  init(_ words: Words, in session: Session) throws(Refusal) {
    guard let first = words.words.first else { throw Refusal("Nothing was typed.") }
    guard let (type, used) = CommandList.find(words) else {
      guard let subject = PlainQuestion.subject(of: words) else { throw Self.unknown(first.text) }
      page = HelpCommand.page
      command = try Self.parse(HelpCommand.self, subject.isEmpty ? ["--"] : ["--", subject])
      return
    }
    var rest = words.dropFirst(used)
    // Within raw text a `--json` is text, except from a shell, where it is an argument of its own.
    let rawPlace = type.grammar.slots.firstIndex(of: .text)
    if session.door == .shell || rawPlace.map({ rest.count <= $0 + 1 }) ?? true {
      wantsJSON = rest.takeFlag("--json")
      saysYes = rest.takeFlag("--yes")
      if rest.takeFlag("--help") {
        page = HelpCommand.page
        command = try Self.parse(HelpCommand.self, ["--", type.page.name])
        return
      }
    }
    if rawPlace == nil, let refusal = Self.redirected(rest, type.page.name) { throw refusal }
    let list = ArgumentList(
      grammar: type.grammar,
      isTitle: { text in
        let names = type.grammar.slots.contains { [.document, .documents, .targets].contains($0) }
        return names ? session.namesOneDocument(text) : session.isTitle(text)
      },
      isTemplate: { TemplateChoice.find($0) != nil })
    page = type.page
    command = try Self.parse(type, list.arguments(for: rest))
  }

  private static func parse<C: Command>(_ type: C.Type, _ arguments: [String]) throws(Refusal) -> C
  {
    // What takes nothing was given nothing: asking the parser would double the time of its start.
    if arguments == ["--"], MemoryLayout<C>.size == 0 { return C() }
    do {
      return try type.parse(arguments)
    } catch {
      let options = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
      let known = type.grammar.littleWords.map { "--\($0.option)" }
      let strange =
        options.first { !known.contains(String($0.prefix { $0 != "=" })) } ?? arguments.last ?? ""
      throw Refusal(
        "\(type.page.name, .strong) does not understand “\(strange)”.",
        next:
          "It is typed \(type.page.usage, .command); \("help \(type.page.name)", .command) shows examples."
      )
    }
  }

  /// `status > status.txt`, as a shell has it.
  private static func redirected(_ rest: Words, _ name: String) -> Refusal? {
    guard let place = rest.words.firstIndex(where: { !$0.isQuoted && $0.text.hasPrefix(">") })
    else { return nil }
    let file = rest.words[place...].map(\.text).joined(separator: " ").drop {
      $0 == ">" || $0 == " "
    }
    let writes = CommandList.allNames.contains("export \(name)") && !file.isEmpty
    return Refusal(
      "“>” writes no file here.",
      next: writes
        ? "\("export \(name) to \(file)", .command) writes it into a file."
        : "\("export", .command) lists what can be written.")
  }

  private static func unknown(_ word: String) -> Refusal {
    if let range = AddressRange(word) {
      return Refusal(
        "“\(word)” is the number of a step.",
        next:
          "\("show \(range)", .command) shows it, \("edit \(range.first)", .command) changes it.")
    }
    let near = NearestNames.of(word, in: CommandList.allNames)
    guard let best = near.first else {
      return Refusal(
        "“\(word)” is not a command.",
        next:
          "\("help", .command) lists what you can do; \("step \(word)…", .command) writes it down as a step."
      )
    }
    let others = near.dropFirst().map { ", \($0)" }.joined()
    return Refusal("“\(word)” is not a command.", next: "Did you mean \(best + others, .command)?")
  }
}

extension Words {
  fileprivate mutating func takeFlag(_ flag: String) -> Bool {
    guard let index = words.lastIndex(where: { !$0.isQuoted && $0.text == flag }) else {
      return false
    }
    remove(at: index)
    return true
  }
}
