/// The files of a shop that keeps its promise about refunds.
package enum RefundsSample {
  package static var files: [(path: String, bytes: [UInt8])] {
    [
      ("README.md", PackageResources.README_md),
      ("accountability-chart.md", PackageResources.accountability_chart_md),
      (
        "all-refunds-must-be-processed-within-3-business-days.md",
        PackageResources.all_refunds_must_be_processed_within_3_business_days_md
      ),
      ("assets/payment-search.svg", PackageResources.payment_search_svg),
      ("assets/refund-amount.svg", PackageResources.refund_amount_svg),
      ("assets/refund-sent.svg", PackageResources.refund_sent_svg),
      ("customer-service-resolution.md", PackageResources.customer_service_resolution_md),
      ("how-to-handle-a-refund-request.md", PackageResources.how_to_handle_a_refund_request_md),
      (
        "process-a-refund-in-the-billing-system.md",
        PackageResources.process_a_refund_in_the_billing_system_md
      ),
    ]
  }
}
