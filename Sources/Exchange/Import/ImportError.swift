/// Why a file cannot come in: the facts, and the sentence a person reads.
package struct ImportError: Error, Equatable, Sendable {
  /// The file, as it was named; empty for text that came without one.
  package var path: String
  package var reason: Reason

  package init(_ reason: Reason, in path: String) {
    self.reason = reason
    self.path = path
  }

  package enum Reason: Equatable, Sendable {
    case tooLong(bytes: Int, limit: Int)
    /// More lines, marks and levels than a text a person wrote.
    case tooTangled(line: Int)
    case notUTF8(line: Int)
    /// UTF-16 in which half a character is missing.
    case utf16
    /// A NUL byte, as in a program or a picture.
    case notText(line: Int)
    case frontMatter(line: Int?)
    case frontMatterKeyTwice(String)
    /// YAML that repeats itself by reference, which a small file can blow up with.
    case frontMatterReferences(line: Int)
    case frontMatterTooDeep(line: Int)
    case notJSON
    /// JSON of some other program.
    case notOurs
    case newerVersion(found: Int, known: Int)
    /// A value of our JSON that is missing or of another kind: where, as `documents[3].title`.
    case unusable(place: String, expected: String)
    case sameID(id: String, kind: String)
    case noDocuments
    case empty
  }

  /// What happened, that nothing was changed, and what to do.
  package var sentence: String { "\(problem) Nothing was changed. \(remedy)" }
}

extension ImportError {
  private var name: String { path.isEmpty ? "The text" : path }

  /// What happened, in one sentence.
  package var problem: String {
    switch reason {
    case .tooLong(let bytes, let limit):
      "\(name) is \(Self.size(bytes)) long; a file that comes in may have \(Self.size(limit))."
    case .tooTangled(let line):
      "\(name) is no text that a person wrote: from line \(line) on it nests or repeats its marks"
        + " without end."
    case .notUTF8(let line):
      "\(name) is not in UTF-8: line \(line) holds bytes that are no letters."
    case .utf16: "\(name) is in UTF-16 and breaks off within a character."
    case .notText(let line): "\(name) is not a text file: line \(line) holds a NUL byte."
    case .frontMatter(let line):
      "The lines between --- at the top of \(name) cannot be read"
        + (line.map { ": line \($0) is not YAML." } ?? ": they are not YAML.")
    case .frontMatterKeyTwice(let key):
      "The lines between --- at the top of \(name) say twice what “\(key)” is."
    case .frontMatterReferences(let line):
      "The lines between --- at the top of \(name) use an anchor or an alias (& or *) in line"
        + " \(line), which is not taken from a file."
    case .frontMatterTooDeep(let line):
      "The lines between --- at the top of \(name) nest too deep in line \(line)."
    case .notJSON: "\(name) is not JSON that can be read."
    case .notOurs: "\(name) is JSON, but not of Waywright: it names no schema."
    case .newerVersion(let found, let known):
      "\(name) was written by a newer Waywright (version \(found) of the format, known here up to"
        + " \(known))."
    case .unusable(let place, let expected): "\(name) cannot be used: \(place) must be \(expected)."
    case .sameID(let id, let kind): "\(name) holds two \(kind) of the id \(id)."
    case .empty: "\(name) is empty."
    case .noDocuments: "There is no document in \(path.isEmpty ? "what came" : path)."
    }
  }

  /// What to do, in one sentence.
  package var remedy: String {
    switch reason {
    case .tooLong: "Take the pictures out of it or cut it into several files, and import these."
    case .tooTangled: "Save it anew from the program it comes from, and import that file."
    case .notUTF8, .utf16: "Save it as UTF-8 in the program it comes from, and import it again."
    case .notText: "Save it as Markdown in the program it comes from, and import that file."
    case .frontMatter:
      "Mend those lines, put texts with : or # into quotes, or take them out, and import it again."
    case .frontMatterKeyTwice: "Take one of them out, and import it again."
    case .frontMatterReferences: "Write the value out where it is used, and import it again."
    case .frontMatterTooDeep: "Take those lines out, and import it again."
    case .notJSON, .notOurs: "Import a file that `export json` wrote."
    case .newerVersion: "Install the newest Waywright, and import it again."
    case .unusable, .sameID: "Mend it there, or export it again."
    case .empty: "Write something into it, or leave it out."
    case .noDocuments: "Name a Markdown file, a folder of them, or a file that `export json` wrote."
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 10_000_000 ? "\(bytes / 1_000_000) MB" : "\(max(bytes / 1000, 1)) kB"
  }
}
