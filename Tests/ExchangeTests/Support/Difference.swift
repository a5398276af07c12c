import Exchange
import ProcessModel

/// Names the first things in which what came back differs from what went out.
struct Difference: CustomStringConvertible {
  let description: String

  init(_ out: Workspace, _ back: Incoming) {
    var lines: [String] = []
    func compare(_ name: String, _ left: some Equatable, _ right: some Equatable) {
      if "\(left)" != "\(right)" { lines.append("\(name)\n  out:  \(left)\n  back: \(right)") }
    }
    let workspace = back.workspace
    compare("company", out.company, workspace.company)
    compare("seats", out.seats, workspace.seats)
    compare("people", out.people, workspace.people)
    compare("pictures", out.pictures.map(\.id), workspace.pictures.map(\.id))
    compare("issues", out.issues, workspace.issues)
    compare("documents", out.documents.map(\.id), workspace.documents.map(\.id))
    for (left, right) in zip(out.documents, workspace.documents) where left != right {
      for field in Field.allCases {
        compare(
          "\(field)", left.fields[field].debugDescription, right.fields[field].debugDescription)
      }
      compare("steps", left.steps.count, right.steps.count)
      for (left, right) in zip(left.steps, right.steps) where left != right {
        compare("step", left, right)
      }
      compare("title", left.title.debugDescription, right.title.debugDescription)
      compare("links", left.links, right.links)
      compare("owner", left.owner?.text ?? "", right.owner?.text ?? "")
    }
    description = lines.prefix(3).joined(separator: "\n")
  }
}
