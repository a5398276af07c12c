import Foundation
import ProcessModel
import Testing

@testable import Templates

struct TemplateTests {
  @Test func `Every file of the folder is a template, and every template is a file`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    var onDisk: [String: String] = [:]
    for folder in ["core-processes", "others"] {
      let folder = root.appending(path: "Templates/\(folder)").standardizedFileURL
      for file in try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      {
        onDisk[file.lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
      }
    }
    let embedded = Template.all.map { ("\($0.name).md", $0.text) }
    #expect(Dictionary(uniqueKeysWithValues: embedded) == onDisk)
  }

  @Test(arguments: Template.all)
  func `The list says the same of a template as its front matter`(template: Template) {
    let front = Outline(template.text).front
    let level = front["level"].flatMap(Level.init(rawValue:))
    #expect(
      level.map { Document.Kind(level: $0, isCore: front["core"] == "true") } == template.kind)
    #expect(Set(front.keys).isSubset(of: ["level", "core", "owner"]))
    #expect(front["owner"]?.isEmpty == false)
  }

  @Test(arguments: Template.all)
  func `Its headings are fields that its kind of document has, in their order`(template: Template) {
    let outline = Outline(template.text)
    let headings = outline.fields.map(\.heading)
    let known = LevelProfile.of(template.kind).fields.map(\.title)
    #expect(headings == known.filter(headings.contains) + ["Steps"])
    #expect(!outline.title.isEmpty)
  }

  @Test(arguments: Template.all)
  func `It has every field that the level-checker would ask for`(template: Template) {
    let outline = Outline(template.text)
    for field in LevelProfile.of(template.kind).required {
      #expect(outline.field(field.title) != nil, "\(field.title)")
    }
  }

  @Test(arguments: Template.all)
  func `Its summary fits beside its name on a line of 80 columns`(template: Template) {
    #expect((10...56).contains(template.summary.count))
  }

  @Test func `No two templates share a bullet, a result or a purpose`() {
    var owners: [String: String] = [:]
    for template in Template.all {
      let outline = Outline(template.text)
      let steps = outline.steps.flatMap { $0.bullets + $0.reasons + [$0.result].compactMap(\.self) }
      for text in steps + [outline.field("Purpose")].compactMap(\.self) {
        let earlier = owners.updateValue(template.name, forKey: text)
        #expect(earlier == nil, "\(text): \(earlier ?? "") and \(template.name)")
      }
    }
  }

  @Test(arguments: [
    ("sales", "sales"), ("SALES", "sales"), ("hr", "people"), ("HR", "people"),
    ("finance", "accounting"), ("customer service", "customer-service"),
    ("Customer Service", "customer-service"), ("retention", "customer-service"),
    ("checklist", "read-do"), ("READ-DO", "read-do"), ("work instruction", "work-instruction"),
    ("manufacturing", "make-a-product"), ("project", "run-a-project"),
  ])
  func `It is found by any of its names`(typed: String, name: String) {
    #expect(Template.named(typed)?.name == name)
  }

  @Test(arguments: ["", "astrology", "sale"])
  func `A name that is nobody's finds nothing`(typed: String) {
    #expect(Template.named(typed) == nil)
  }

  @Test func `No name leads to two templates`() {
    let names = Template.all.flatMap { [$0.name] + $0.aliases }.map(FoldedKey.init)
    #expect(Set(names).count == names.count)
  }
}
