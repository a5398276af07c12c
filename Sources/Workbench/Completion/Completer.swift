import Exchange
import Foundation
import LevelChecker
import ProcessModel
import Store

/// What Tab offers: a pure answer to a line and a session.
struct Completer {
  let session: Session

  /// Candidates offered at once.
  private static let most = 60
  /// Documents offered at once: more than a screen holds, and as quick among ten thousand as among ten.
  private static let mostDocuments = 30

  func completions(of line: String) -> Completions {
    if let reviewing = session.entry as? Reviewing {
      return Completions(
        replacing: line.count, candidates: reviewing.completions(of: line, in: session))
    }
    if let entry = session.entry {
      guard entry is Drafting else { return Completions() }
      guard line.hasPrefix("/") else { return seatMark(in: line) }
      return Completer(session: session.outsideEntry).completions(of: String(line.dropFirst()))
    }
    let words = Words(line: line)
    let isFresh = line.isEmpty || line.hasSuffix(" ")
    if words.count == 0 || (words.count == 1 && !isFresh) {
      return commands(words.words.first?.text ?? "")
    }
    guard let (type, used) = CommandList.find(words) else { return Completions() }
    let rest = words.dropFirst(used)
    if !isFresh, let typed = rest.words.last?.text, typed.hasPrefix("--"),
      !type.grammar.slots.contains(.text)
    {
      return answer(typed, OptionNames.of(type).map { .init($0) })
    }
    if type == OwnerCommand.self { return candidates(for: .seat, rest.tail(from: 0)) }
    return slot(of: type.grammar, rest, isFresh: isFresh)
  }

  /// The seats behind an `@` of a line in a draft.
  private func seatMark(in line: String) -> Completions {
    guard let sign = line.range(of: " @", options: .backwards) else { return Completions() }
    return candidates(for: .seat, String(line[sign.upperBound...]))
  }

  private func commands(_ typed: String) -> Completions {
    let key = typed.lowercased()
    var found = CommandList.pages.filter { $0.name.hasPrefix(key) }
      .map { Completions.Candidate($0.name, note: $0.summary) }
    let fields = session.seen?.profile.fields ?? Field.allCases
    found += fields.filter { $0.word.hasPrefix(key) && CommandList.named($0.word) == nil }
      .map { Completions.Candidate($0.word, note: "write “\($0.title)”") }
    return answer(typed, found)
  }

  /// Finds the place of the grammar that the cursor stands in.
  private func slot(of grammar: Grammar, _ words: Words, isFresh: Bool) -> Completions {
    let little = grammar.littleWords.compactMap { word -> (Grammar.LittleWord, Int)? in
      let parts = word.word.split(separator: " ").count
      let last = words.words.indices.last { index in
        index + parts <= words.count
          && words.joined(index..<(index + parts)).lowercased() == word.word
      }
      return last.map { (word, $0 + parts) }
    }.max { $0.1 < $1.1 }
    if let (word, start) = little, start < words.count || isFresh {
      return candidates(for: word.takes, words.tail(from: start))
    }
    var start = 0
    for slot in grammar.slots {
      if slot == .level, let found = levels(words.tail(from: start)) { return found }
      let length = slot == .level ? LevelWords.length(in: words, from: start) : 1
      let isPast = start + length < words.count || (start + length == words.count && isFresh)
      if (slot.isOneWord || slot == .level) && isPast {
        start += length
        continue
      }
      var typed = words.tail(from: start)
      var whole = words.joined(min(start, words.count)..<words.count)
      if slot == .documents {
        typed = Self.lastTitle(of: typed)
        whole = Self.lastTitle(of: whole)
      }
      let found = candidates(for: slot, typed)
      let isDone = found.candidates.allSatisfy { FoldedKey($0.text) == FoldedKey(whole) }
      if slot == .document, let steps = stepsOfNamed(grammar, words, from: start, isFresh) {
        return steps
      }
      return isFresh && isDone && (start < words.count || found.candidates.isEmpty)
        ? littleWords(grammar) : found
    }
    return isFresh ? littleWords(grammar) : Completions()
  }

  /// What stands behind the last comma.
  private static func lastTitle(of typed: String) -> String {
    let last = typed.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    return String(last.drop { $0 == " " })
  }

  /// Behind a title that is there, where a step may follow: the steps of that document.
  private func stepsOfNamed(_ grammar: Grammar, _ words: Words, from start: Int, _ isFresh: Bool)
    -> Completions?
  {
    let end = isFresh ? words.count : words.count - 1
    guard grammar.slots.contains(.step), start < end,
      let document = try? session.document(named: words.joined(start..<end))
    else { return nil }
    var other = session
    other.look(at: document)
    let typed = isFresh ? "" : words[end].text
    guard typed.isEmpty || Address(typed) != nil else { return nil }
    return Completer(session: other).steps(typed)
  }

  private func littleWords(_ grammar: Grammar) -> Completions {
    Completions(
      replacing: 0,
      candidates: grammar.littleWords.filter { $0.sameAs == nil }.map { .init($0.word) })
  }

  /// The levels that go on from what is typed, of one word or two; nil where it is more than a level.
  private func levels(_ typed: String) -> Completions? {
    let found = answer(typed, LevelWords.usual.map { .init($0) })
    return found.candidates.isEmpty ? nil : found
  }

  /// The steps of the current document, the titles of others, and behind one of these its steps.
  private func linkPlaces(_ typed: String) -> Completions {
    if typed.isEmpty, session.seen != nil { return steps(typed) }
    if let gap = typed.lastIndex(of: " "),
      let document = try? session.document(named: String(typed[..<gap]))
    {
      var other = session
      other.look(at: document)
      let number = String(typed[gap...].dropFirst())
      if number.isEmpty || Address(number) != nil { return Completer(session: other).steps(number) }
    }
    var found = documents(typed)
    found.candidates += steps(typed).candidates
    return found
  }

  private func candidates(for slot: Grammar.Slot, _ typed: String) -> Completions {
    switch slot {
    case .document, .documents, .targets: return documents(typed)
    case .step, .steps: return steps(typed)
    case .place:
      var found = steps(typed)
      found.candidates += answer(typed, [.init("first"), .init("last")]).candidates
      return found
    case .linkPlace:
      return linkPlaces(typed)
    case .level: return answer(typed, LevelWords.usual.map { .init($0) })
    case .template:
      return answer(typed, TemplateChoice.namesWithNotes.map { .init($0.name, note: $0.note) })
    case .field:
      let fields = session.seen?.profile.fields ?? Field.allCases
      return answer(
        typed,
        fields.map { .init($0.word, note: $0.title) }
          + [.init("level", note: "what kind it is"), .init("core", note: "one of the handful")])
    case .seat:
      let seats = (try? session.chart().seats) ?? []
      return answer(typed, seats.map { .init($0.name) })
    case .person:
      let people = (try? session.chart().people) ?? []
      return answer(typed, people.map { .init($0.name) })
    case .format:
      return answer(typed, ExportFormats.all.map { .init($0.name, note: $0.summary) })
    case .rule: return answer(typed, Rules.all.map { .init($0.id.text, note: $0.title) })
    case .topic:
      return answer(
        typed,
        HelpTopics.names.map { .init($0) }
          + CommandList.pages.map { .init($0.name, note: $0.summary) })
    case .oneOf(let choices): return answer(typed, choices.map { .init($0) })
    case .path: return paths(typed)
    case .name, .text: return Completions()
    }
  }

  private func documents(_ typed: String) -> Completions {
    guard let ledger = session.ledger else { return Completions() }
    let key = FoldedKey(typed)
    var found = (try? ledger.listing(.beginning(key), limit: Self.mostDocuments)) ?? []
    if found.isEmpty, !key.text.isEmpty {
      found = (try? ledger.listing(.containing(key), limit: Self.mostDocuments)) ?? []
    }
    return Completions(
      replacing: typed.count,
      candidates: found.map { .init($0.title, note: LevelWords.inSentence($0.kind)) })
  }

  private func steps(_ typed: String) -> Completions {
    guard let seen = session.seen else { return Completions() }
    let lines = seen.addressedLines.filter {
      "\($0.address)".lowercased().hasPrefix(typed.lowercased())
    }
    return Completions(
      replacing: typed.count,
      candidates: lines.prefix(Self.most).map { .init("\($0.address)", note: $0.text) })
  }

  private func paths(_ typed: String) -> Completions {
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<cut])
    let full = folder.isEmpty ? session.world.files.currentFolder() : session.fullPath(folder)
    let names = (try? session.world.files.names(full)) ?? []
    let start = typed[cut...]
    let found = names.filter { $0.hasPrefix(start) && (!$0.hasPrefix(".") || start.hasPrefix(".")) }
      .map { name in
        let isFolder = session.world.files.kind("\(full)/\(name)") == .folder
        return Completions.Candidate(folder + name + (isFolder ? "/" : ""))
      }
    return Completions(replacing: typed.count, candidates: Array(found.prefix(Self.most)))
  }

  private func answer(_ typed: String, _ all: [Completions.Candidate]) -> Completions {
    let key = typed.lowercased()
    return Completions(
      replacing: typed.count,
      candidates: Array(all.filter { $0.text.lowercased().hasPrefix(key) }.prefix(Self.most)))
  }
}

extension Session {
  fileprivate var outsideEntry: Session {
    var copy = self
    copy.entries = []
    return copy
  }
}
