/// Nouns by what they name. Plurals are made by rule.
enum NounLists {
  static let text = """
    screen: button tab dropdown drop_down menu submenu field textbox text_box checkbox check_box icon
      hyperlink page webpage dialog popup pop_up cursor column row cell toolbar sidebar panel
      screen homepage dashboard navbar nav radio_button search_bar search_box scrollbar tooltip
      ribbon taskbar desktop tile toggle slider placeholder footer header banner breadcrumb
      drop_box prompt
    computing: system file folder subfolder directory spreadsheet worksheet workbook password username login
      url website browser inbox attachment pdf csv database server software app application laptop
      computer monitor mouse keyboard printer scanner usb wifi router script terminal command
      repository repo plugin domain html json api settings setting screenshot zip filename token
      chrome firefox safari excel word outlook gmail google slack zoom quickbooks dropbox trello
      salesforce hubspot asana jira github xero mailchimp wordpress template link
    key:   enter_key tab_key shift_key return_key alt_key control_key escape_key ctrl esc backspace spacebar hotkey shortcut f5
    vessel: container bottle tube beaker flask vial jar bucket bowl cup pan pot pitcher tray bin box
      bag basket drawer shelf rack cabinet fridge refrigerator freezer oven sink tank tub barrel
      envelope crate carton pallet cart dish plate tin jug basin locker safe trolley cooler
      hopper syringe well dishwasher
    part: valve screw bolt nut washer lid cap nozzle filter gasket blade belt hose pipe cable wire
      cord plug socket switch knob lever handle hinge bracket bearing gear shaft pump motor pedal
      brake tire wheel rim spring seal ring pin clip hook latch fuse breaker sensor cartridge battery
      lens probe electrode gauge dial rod panel rail beam stud joist shingle tile bracket spindle
      chuck jig manifold tip strap stand mount edge surface nut thread pane rotor axle
    tool: hammer wrench screwdriver drill saw knife scissors pliers tweezers brush broom mop cloth rag
      towel sponge squeegee vacuum ladder ruler scale thermometer timer stopwatch pipette
      centrifuge microscope incubator autoclave spatula whisk spoon ladle tongs stapler marker pen
      pencil tape glue gloves glove goggles mask apron gown clamp vise jack trowel roller duster
      scraper razor scalpel needle swab wipe paper_towel forklift camera tripod iron machine mixer
      blender grinder kettle stove torch lighter flashlight multimeter caliper micrometer
    body: hand finger thumb arm leg foot knee elbow wrist skin eye ear mouth nose head chest 
      shoulder neck hair nail vein
    substance: water detergent soap bleach disinfectant cleaner degreaser alcohol ethanol methanol
      acid buffer solution reagent oil grease lubricant paint primer glue adhesive epoxy resin flour
      sugar salt butter milk egg cream sauce dough batter cheese meat chicken beef onion garlic
      pepper rice pasta bread coffee tea ice steam gas fuel sediment powder liquid foam paste
      supernatant pellet dna rna enzyme agarose gel sample specimen blood urine saline cement
      concrete mortar sand gravel soil dirt dust debris trash rubbish wood metal steel rubber syrup
      juice wine beer espresso detergent vinegar yeast
    goods: chair table door floor wall roof ceiling toilet counter bench desk car truck van
      trailer engine gutter driveway sidewalk patio carpet rug curtain blind bed sheet linen
      pillow blanket mattress food drink plate glass fork meal coin card barcode sticker badge
      bracelet wristband armband lamp bulb plant flower tree lawn grass leaf weed animal dog cat
      horse brick lumber plywood drywall insulation sheathing flashing underlayment membrane duct
      vent gutter downspout fence gate tarp cone sign helmet boot shoe uniform harness vest window
      mirror sash blind faucet tap drain trap boiler furnace thermostat radiator compressor
      condenser burner chimney flue meter breaker_box outlet bathroom kitchen garage basement
      attic yard hallway lobby dock aisle station bay workstation worktop tablet phone handset
      headset radio menu_card napkin tablecloth luggage suitcase passport medication pill tablet
      dose bandage dressing gauze catheter stretcher wheelchair monitor scope pallet roll coil
      stack board antenna cable_tie
    stuff: package packaging material item product parcel shipment supply equipment furniture
      vehicle load bundle batch part component assembly device hardware unit_load chemical waste
      scrap fixture fitting inventory stock cargo freight merchandise gear belongings object
      machinery appliance instrument structure site area surface_area room space zone location
      premises building facility
    datum: name address date number id code reference amount quantity total status type title description
      category email birthday dob age gender initials subject location zip postcode phone_number
      serial_number part_number account_number surname height weight size color colour barcode_number
      figure value reading temperature pressure speed duration voltage percentage rate url subtotal
      tax_id unit_price batch_number lot_number due_date expiry line_item
    unit: gram g kg mg kilogram pound lb lbs ounce oz ml l liter litre gallon cup tablespoon tbsp
      teaspoon tsp mm cm inch inches ft rpm psi volt watt amp degree celsius fahrenheit ul μl mg px
      pixel mhz ghz mb gb ppm percent drop pinch mol mm nm xg
    brief: second sec secs minute min mins moment
    period: day week month quarter year hour hours weekday weekend night
    clock: am pm noon midnight
    paper: document documentation form report invoice contract agreement proposal quote quotation receipt
      statement record log checklist certificate letter memo ledger register schedule calendar
      ticket order application questionnaire survey policy manual handbook spreadsheet list
      paperwork brief summary resume slip copy
    money: payment price cost budget revenue fee tax salary wage bonus commission expense cash
      cheque deposit refund balance amount discount payroll profit margin
    abstract: question response emergency request recommendation condition discussion research 
      conversation approach direction_of community conflict trust morale alignment visibility cadence
      workload assignment duty concern role skillset kpi sla forecast pipeline lead_time handoff
      obligation entitlement rationale option alternative finding lesson idea input
      preference vision mission principle ethic audience strategy message proposal
      process procedure compliance quality risk strategy goal objective requirement
      outcome result performance responsibility accountability communication feedback improvement
      plan priority issue concern expectation opportunity need criterion criteria decision approval
      authorization review assessment evaluation analysis planning management coordination
      implementation development training onboarding support service satisfaction safety
      information data resource budget timeline deadline scope milestone deliverable
      relationship engagement retention experience progress success readiness availability capacity
      eligibility completeness accuracy effectiveness efficiency consistency culture value trend
      metric target agreement regulation guideline practice measure action follow_up handover
      handoff escalation resolution dispute complaint inquiry claim incident investigation
      inspection maintenance operation operations production delivery inventory procurement
      consultation negotiation selection recruitment hiring screening background reference
      qualification competency skill knowledge intent purpose
    event: meeting call interview workshop kickoff session event conference retrospective retro
      standup orientation demo presentation campaign project sprint
    role: person people individual anyone everyone somebody someone guardian parent relative visitor
      caller applicant learner trainee apprentice electrician plumber roofer carpenter welder
      machinist mechanic cashier waiter server barista chef cook housekeeper janitor guard
      receptionist hygienist dentist therapist paramedic caregiver veterinarian scientist researcher
      chemist scheduler buyer merchandiser picker packer loader rigger surveyor architect lawyer
      attorney auditor actuary underwriter broker realtor marketer copywriter webmaster
      manager director supervisor lead leader owner officer administrator admin coordinator
      specialist technician engineer accountant bookkeeper controller clerk assistant representative
      rep agent advisor consultant analyst developer designer recruiter trainer inspector auditor
      president ceo cfo coo executive founder partner foreman operator driver nurse doctor physician
      pharmacist teacher instructor editor author writer reviewer approver requester requestor
      buyer seller vendor supplier contractor subcontractor customer client patient guest employee
      staff candidate applicant hire member teammate colleague personnel crew volunteer stakeholder
      user team leadership board committee board council host facilitator organizer planner
      estimator dispatcher installer salesperson mentor sponsor chair treasurer secretary champion
      maintainer participant student tenant landlord homeowner
    department: sales marketing finance accounting hr operations engineering legal procurement
      purchasing production warehouse support it department division unit office company
      organization agency firm business
    direction: top bottom left right corner side middle upper lower center above below
    """
}
