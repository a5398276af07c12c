/// The files of a sign maker whose Core Process tells what to click.
package enum TooDetailedSample {
  package static var files: [(path: String, bytes: [UInt8])] {
    [
      ("README.md", PackageResources.README_md),
      ("accountability-chart.md", PackageResources.accountability_chart_md),
      ("how-to-send-a-quote.md", PackageResources.how_to_send_a_quote_md),
    ]
  }
}
