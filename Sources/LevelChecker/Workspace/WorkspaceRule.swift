/// One thing the level-checker looks for in a workspace as a whole.
package protocol WorkspaceRule: Sendable {
  var id: RuleID { get }
  var severity: Severity { get }
  var title: String { get }
  var why: String { get }
  var source: String { get }

  func findings(in summary: WorkspaceSummary) -> [WorkspaceFinding]
}
