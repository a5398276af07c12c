import Testing

@Suite struct LevelRefusalTests {
  @Test func whatDoesNotFitTheChartOrTheLevelsIsRefused() throws {
    try RefusalTable.check([
      (
        "owner Anna and Ben",
        "There is one owner, and “Anna” and “Ben” are two. Name one: owner Anna. If it is the name of one seat, put it in quotes."
      ),
      ("seat 3", "Which step, and which seat? Type seat 3 NAME, or seat new NAME for the chart."),
      ("seat 99 Estimator", RefusalTable.nothingAt99),
      (
        "seat 3 Estimator under Sales Lead",
        "Where a seat stands and who holds it is said once for the chart, not at a step. Type seat new Estimator …, then seat 3 Estimator."
      ),
      (
        "seat new Sales Lead",
        "The chart already has a seat called Sales Lead. seat change Sales Lead, held by NAME changes it."
      ),
      ("seat new X under Nope", "The chart has no seat called “Nope”. chart shows the seats."),
      ("seat change Nope", "The chart has no seat called “Nope”. chart shows the seats."),
      (
        "seat change Integrator under Estimator",
        "Integrator would report to itself in the end. chart shows who reports to whom."
      ),
      ("check zzz", "No document is called “zzz”. list shows all documents."),
      (
        "explain foo bar",
        "explain does not understand “bar”. It is typed explain [STEP or RULE]; help explain shows examples."
      ),
      (
        "explain two-action",
        "“two-action” is not a step or a rule. Did you mean explain two-actions?"
      ),
      ("explain 99", RefusalTable.nothingAt99),
      ("extract", "Which steps? Type extract 4, extract 3-6 as TITLE or extract 2B-2D."),
      ("extract 99", RefusalTable.nothingAt99),
      (
        "extract foo",
        "“foo” is not a step or a range of steps. Type 4 for a step, 3-6 for several, 2B-2D for bullets."
      ),
      (
        "extract 4 as Marketing",
        "There is already a Core Process called Marketing. use Marketing opens it; or choose another title."
      ),
      ("attach", "Attach what? Type attach TITLE to 3."),
      (
        "attach sales",
        "Sales cannot be linked to itself. Name the document that tells how it is done."
      ),
      (
        "attach marketing",
        "Links point down, and Marketing (Core Process) does not stand below Sales (Core Process). Change the level of one of them with set level."
      ),
      ("attach marketing to 99", RefusalTable.nothingAt99),
      (
        "attach no job starts",
        "No job starts without an agreed price already leads down to Sales: the link would go in a circle. trace No job starts without an agreed price shows the way; detach takes a link away."
      ),
      (
        "attach measure up for a boiler to 2",
        "Step 2 is already linked to Measure up for a boiler. Nothing to do."
      ),
      ("detach", "Detach what? Type detach TITLE."),
      ("detach marketing", "Sales is not linked to Marketing. trace shows what is linked."),
    ])
  }
}
