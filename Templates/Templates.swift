extension Template {
  /// Every template, in the order in which the list shows them: a new one is a file and an entry here.
  package static let all: [Template] = [
    Template(
      "people", .coreProcess,
      aliases: ["hr", "human resources", "hiring", "recruiting", "people and culture"],
      "From an empty seat to a person who does its work well",
      PackageResources.people_md),
    Template(
      "marketing", .coreProcess, aliases: ["lead generation", "demand generation"],
      "From the sales goal to qualified leads",
      PackageResources.marketing_md),
    Template(
      "sales", .coreProcess, aliases: ["selling", "business development"],
      "From a qualified lead to an accepted order",
      PackageResources.sales_md),
    Template(
      "customer-service", .coreProcess,
      aliases: ["customer care", "customer support", "support", "retention", "customer retention"],
      "From a customer's trouble to a customer who stays",
      PackageResources.customer_service_md),
    Template(
      "account-management", .coreProcess,
      aliases: ["key accounts", "customer success", "renewals"],
      "From the first delivery to a renewal",
      PackageResources.account_management_md),
    Template(
      "deliver-a-service", .coreProcess,
      aliases: ["service", "service delivery", "operations", "delivery"],
      "From a signed order to accepted work",
      PackageResources.deliver_a_service_md),
    Template(
      "make-a-product", .coreProcess,
      aliases: ["production", "product", "manufacturing", "operations product"],
      "From agreed demand to goods on their way",
      PackageResources.make_a_product_md),
    Template(
      "run-a-project", .coreProcess,
      aliases: ["project", "projects", "project delivery", "operations project"],
      "From a sold project to its paid final invoice",
      PackageResources.run_a_project_md),
    Template(
      "accounting", .coreProcess, aliases: ["finance", "money", "bookkeeping"],
      "From the budget to numbers that leaders act on",
      PackageResources.accounting_md),
    Template(
      "running-the-business", .coreProcess,
      aliases: ["management", "leadership", "leading", "running the company"],
      "From the long-range goal to what gets solved this week",
      PackageResources.running_the_business_md),
    Template(
      "policy", .other(.policy), aliases: ["rule", "rules"],
      "A rule with its scope and dates; example: spending",
      PackageResources.policy_md),
    Template(
      "process", .other(.process), aliases: ["end to end", "value stream"],
      "A function end to end; example: order to payment",
      PackageResources.process_md),
    Template(
      "sop", .other(.sop), aliases: ["standard operating procedure", "control header"],
      "With approval, dates and roles; example: a request",
      PackageResources.sop_md),
    Template(
      "procedure", .other(.procedure), aliases: ["activities"],
      "Activities of several seats; example: a new supplier",
      PackageResources.procedure_md),
    Template(
      "work-instruction", .other(.workInstruction),
      aliases: ["instruction", "plain", "how to", "task"],
      "Steps, tools and result; example: a room for visitors",
      PackageResources.work_instruction_md),
    Template(
      "twi", .other(.workInstruction),
      aliases: ["key points", "job instruction", "job breakdown", "training within industry"],
      "Steps, key points and reasons; example: packing a box",
      PackageResources.twi_md),
    Template(
      "read-do", .other(.workInstruction), aliases: ["checklist", "read and do"],
      "A checklist, one line at a time; example: locking up",
      PackageResources.read_do_md),
  ]
}
