/// The files of a plumbing and heating firm.
package enum PlumbingSample {
  package static var files: [(path: String, bytes: [UInt8])] {
    [
      ("README.md", PackageResources.README_md),
      ("accountability-chart.md", PackageResources.accountability_chart_md),
      ("accounting.md", PackageResources.accounting_md),
      ("answering-an-emergency-call.md", PackageResources.answering_an_emergency_call_md),
      ("assets/gauge-mark.svg", PackageResources.gauge_mark_svg),
      ("assets/valve-lever.svg", PackageResources.valve_lever_svg),
      ("book-a-service-call.md", PackageResources.book_a_service_call_md),
      ("customer-care.md", PackageResources.customer_care_md),
      ("drain-down-a-heating-system.md", PackageResources.drain_down_a_heating_system_md),
      (
        "explain-a-new-boiler-to-the-customer.md",
        PackageResources.explain_a_new_boiler_to_the_customer_md
      ),
      ("from-first-call-to-paid-invoice.md", PackageResources.from_first_call_to_paid_invoice_md),
      ("hiring-and-training.md", PackageResources.hiring_and_training_md),
      ("installations.md", PackageResources.installations_md),
      ("make-a-follow-up-call.md", PackageResources.make_a_follow_up_call_md),
      ("marketing.md", PackageResources.marketing_md),
      ("match-a-supplier-invoice.md", PackageResources.match_a_supplier_invoice_md),
      ("measure-up-for-a-boiler.md", PackageResources.measure_up_for_a_boiler_md),
      (
        "no-job-starts-without-an-agreed-price.md",
        PackageResources.no_job_starts_without_an_agreed_price_md
      ),
      (
        "only-registered-technicians-work-on-gas.md",
        PackageResources.only_registered_technicians_work_on_gas_md
      ),
      ("pressure-test-new-pipework.md", PackageResources.pressure_test_new_pipework_md),
      ("price-a-job-in-the-quote-tool.md", PackageResources.price_a_job_in_the_quote_tool_md),
      ("protect-the-work-area.md", PackageResources.protect_the_work_area_md),
      ("restock-a-van.md", PackageResources.restock_a_van_md),
      ("running-the-company.md", PackageResources.running_the_company_md),
      ("sales.md", PackageResources.sales_md),
      ("send-an-invoice.md", PackageResources.send_an_invoice_md),
      ("service-calls.md", PackageResources.service_calls_md),
      ("set-up-a-starters-phone.md", PackageResources.set_up_a_starters_phone_md),
      ("shut-off-the-water.md", PackageResources.shut_off_the_water_md),
      ("take-a-card-payment-on-site.md", PackageResources.take_a_card_payment_on_site_md),
      ("warranty-claims.md", PackageResources.warranty_claims_md),
    ]
  }
}
