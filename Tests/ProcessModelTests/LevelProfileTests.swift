import ProcessModel
import Testing

extension LevelProfile: CustomTestStringConvertible {
  package var testDescription: String { "\(kind)" }
}

@Suite struct LevelProfileTests {
  @Test("Every kind of document has a profile of its own")
  func everyKind() {
    let kinds = [.coreProcess] + Level.allCases.map { Document.Kind.other($0) }
    for kind in kinds { #expect(LevelProfile.of(kind).kind == kind) }
    #expect(Set(LevelProfile.all.map(\.kind)) == Set(kinds))
    #expect(LevelProfile.all.count == kinds.count)
  }

  @Test("A profile agrees with itself", arguments: LevelProfile.all)
  func consistent(profile: LevelProfile) {
    #expect(Set(profile.fields).count == profile.fields.count, "a field twice")
    #expect(Set(profile.required).isSubset(of: profile.fields), "asks for a field it has not")
    #expect(profile.fields.last == .notes, "what fits nowhere else goes to the notes, at the end")
    #expect(profile.answers.hasSuffix("."))
    #expect(!profile.writtenFor.isEmpty && !profile.stepWord.isEmpty)
    let limits = profile.limits
    if let steps = limits.steps { #expect(profile.usualSteps.upperBound < steps.note) }
    for ladder in [limits.steps, limits.bullets, limits.depth, limits.words].compactMap({ $0 }) {
      #expect(ladder.note <= ladder.warning && ladder.warning <= ladder.strong)
    }
  }

  @Test("Every field belongs to a document of some kind")
  func noOrphans() {
    #expect(Set(LevelProfile.all.flatMap(\.fields)) == Set(Field.allCases))
  }

  @Test("Links point down the levels, and from a Core Process to an SOP under it")
  func mayPoint() {
    let kinds: [(Level, Bool)] = [
      (.policy, false), (.process, false), (.sop, true), (.sop, false), (.procedure, false),
      (.workInstruction, false),
    ]
    let documents = kinds.map { Document(id: "x", level: $0.0, title: "X", isCore: $0.1) }
    for (upper, from) in documents.enumerated() {
      for (lower, to) in documents.enumerated() {
        #expect(from.mayPoint(downTo: to) == (upper < lower), "\(from.kind) to \(to.kind)")
      }
    }
  }
}

@Suite struct FieldTests {
  @Test("Every name of a field names that field and no other", arguments: Field.allCases)
  func names(field: Field) {
    for name in [field.rawValue, field.word, field.title] + field.aliases {
      #expect(Field(named: name) == field, "\(name)")
      #expect(Field(named: name.uppercased() + ":") == field, "\(name)")
    }
  }

  @Test(
    "What names no field is none",
    arguments: ["", "Steps", "Related", "Owner", "purpos", "purposes of it", "?"])
  func noField(name: String) {
    #expect(Field(named: name) == nil)
  }
}

@Suite struct IdentifierTests {
  @Test(
    "An id from outside is taken only where it is short and plain",
    arguments: [
      ("7k2m9q4xw1", true), ("a", true), ("A-b_9", true),
      (String(repeating: "a", count: 64), true), (String(repeating: "a", count: 65), false),
      ("", false), ("a b", false), ("../x", false), ("a/b", false), ("é", false), ("a\n", false),
      ("'; --", false),
    ])
  func checks(text: String, isTaken: Bool) {
    #expect((DocumentID(checking: text) != nil) == isTaken)
  }
}
