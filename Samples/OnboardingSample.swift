/// The files of a payroll firm that brings new clients on board.
package enum OnboardingSample {
  package static var files: [(path: String, bytes: [UInt8])] {
    [
      ("README.md", PackageResources.README_md),
      ("accountability-chart.md", PackageResources.accountability_chart_md),
      ("configure-account-settings.md", PackageResources.configure_account_settings_md),
      ("customer-onboarding.md", PackageResources.customer_onboarding_md),
      ("send-the-welcome-email.md", PackageResources.send_the_welcome_email_md),
      ("set-up-the-client-in-the-crm.md", PackageResources.set_up_the_client_in_the_crm_md),
    ]
  }
}
