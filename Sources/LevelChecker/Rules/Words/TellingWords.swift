/// The words and phrases the rules look for, each list behind its name; `_` joins the words of a phrase.
///
/// They are kept apart from the lexicon, which knows what speaks for a level: a word here decides a
/// rule by itself.
enum TellingWords {
  static let text = """
    umbrella: handle manage coordinate oversee process address support facilitate deal_with
      take_care_of look_after see_to work_on sort_out
    hedge: as_needed as_appropriate as_required as_necessary if_needed if_necessary if_required
      if_applicable if_appropriate if_possible where_necessary where_appropriate where_applicable
      when_necessary when_appropriate when_needed etc and_so_on and_so_forth
      to_your_satisfaction or_something a_reasonable an_appropriate the_appropriate a_suitable
    vagueTime: in_a_timely_manner in_a_timely_fashion timely as_soon_as_possible asap
      as_soon_as_practicable promptly in_due_course at_your_earliest_convenience
    you: you your yours yourself
    moment: second seconds sec secs minute minutes min mins
    singleRecord: row rows cell cells column columns checkbox checkboxes tickbox textbox
      input_field text_field line_item this_field this_form this_record the_field the_cell the_row
    branch: if unless otherwise else except_when except_if in_case or_else
    rule: must shall may_not must_not shall_not never is_not_allowed are_not_allowed is_prohibited
      are_prohibited is_forbidden are_forbidden under_no_circumstances without_exception
    limit: within no_later_than not_later_than at_the_latest no_more_than not_more_than at_most
      up_to more_than less_than over above below under at_least exceeding exceed exceeds
    span: day days business_day business_days working_day working_days calendar_day calendar_days
      week weeks month months hour hours
    handOff: hand_over hands_over handed_over hand_off hands_off handed_off handover handoff pass_on
      passes_on passed_on turn_over turns_over turned_over
    screenshot: screenshot screenshots screen_shot screen_shots screengrab
    account: is_responsible_for are_responsible_for responsible_for_ensuring the_purpose_of
      this_procedure this_policy this_process applies_to is_accountable_for are_accountable_for
      our_mission our_policy it_is_important the_importance_of the_reason_for overview
    screenVerb: click clicks clicked double_click right_click type types typed scroll navigate log_in
      log_on log_into log_out login logs_in sign_in hover upload uploads uploaded download downloads
      downloaded paste tap browse press select choose fill_in drag
    outsider: customer customers client clients patient patients guest guests vendor vendors
      supplier suppliers candidate candidates applicant applicants user users tenant tenants
      homeowner homeowners student students participant participants contractor contractors
      requester requestor requesters requestors caller callers buyer buyers seller sellers
      landlord landlords subcontractor subcontractors donor donors
    insider: manager managers director directors supervisor supervisors
      sales_lead team_lead leader leaders
      owner owners officer officers administrator administrators admin admins coordinator
      coordinators specialist specialists technician technicians engineer engineers accountant
      accountants bookkeeper bookkeepers clerk clerks assistant assistants
      representative representatives rep reps agent agents advisor advisors consultant consultants
      analyst analysts developer developers designer designers recruiter recruiters trainer trainers
      inspector inspectors auditor auditors president ceo cfo coo executive founder foreman
      driver drivers nurse nurses doctor doctors physician physicians pharmacist
      teacher teachers instructor instructors editor editors author authors reviewer reviewers
      approver approvers staff crew team teams estimator estimators dispatcher dispatchers installer
      installers salesperson salespeople mentor mentors sponsor treasurer secretary
      maintainer maintainers receptionist receptionists planner planners buyer cashier cashiers chef
      cook cooks attendant attendants worker workers employee employees personnel
      colleague colleagues integrator visionary superintendent surveyor surveyors
      dentist hygienist therapist counselor paralegal attorney lawyer lawyers
      sales marketing finance accounting hr operations engineering legal procurement purchasing
      production warehouse department management leadership committee reception dispatch
      office
    """
}
