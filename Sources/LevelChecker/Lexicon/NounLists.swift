/// Nouns by what they name. Plurals are made by rule.
enum NounLists {
  static let text = """
    screen: button tab dropdown drop_down menu submenu field textbox text_box checkbox
      check_box icon hyperlink page webpage dialog popup pop_up cursor column row cell toolbar
      sidebar screen homepage dashboard navbar nav radio_button search_bar search_box
      scrollbar tooltip ribbon taskbar desktop tile toggle slider placeholder footer header
      banner breadcrumb drop_box prompt thumbnail carousel chevron arrow carat pane ellipsis
      hamburger_menu gear_icon pencil_icon trash_icon plus_sign gridline taskpane subheading
      heading caption hashtag emoji avatar picker combo_box list_box menu_option
    computing: system file folder subfolder directory spreadsheet worksheet workbook
      password username login url website browser inbox attachment pdf csv database server
      software app application laptop computer monitor mouse keyboard printer scanner usb
      wifi router script terminal command repository repo plugin domain html json api
      settings setting screenshot zip filename token chrome firefox safari excel word
      outlook gmail google slack zoom quickbooks dropbox trello salesforce hubspot asana
      jira github xero mailchimp wordpress template link mailbox voicemail chatbot homepage
      subdomain hostname ip port protocol firmware bios partition bluetooth hotspot ethernet
      modem webcam microphone mic charger usb_stick memory_card sd_card hard_drive
      drive_letter macro formula pivot_table hyperlink acrobat photoshop powerpoint onenote
      sharepoint onedrive notion airtable canva figma gitlab wix squarespace shopify stripe
      paypal docusign calendly eventbrite git npm docker xlsx jpeg png tiff servicetitan
      housecall jobber dentrix eaglesoft gusto paychex adp bamboohr workday zendesk
      freshdesk intercom clickup basecamp pandadoc buildertrend procore sage netsuite epic
    key: enter_key tab_key shift_key return_key alt_key control_key escape_key ctrl esc
      backspace spacebar hotkey shortcut f5
    vessel: container bottle tube beaker flask vial jar bucket bowl cup pan pot pitcher tray
      bin box bag basket drawer shelf rack cabinet fridge refrigerator freezer oven sink tank
      tub barrel envelope crate carton pallet cart dish plate tin jug basin locker safe
      trolley cooler hopper syringe well dishwasher drum binder pouch caddy tote pail
      canister thermos mug crib tumbler saucer saucepan skillet wok colander cuvette
      petri_dish test_tube crucible cylinder manhole sump skip wheelie_bin dumpster
      wheelbarrow rucksack backpack satchel wallet purse pocket sleeve casket cage hutch
      trough feeder lunchbox teapot carafe decanter keg cask ampoule sachet canteen
    part: valve screw bolt nut washer lid cap nozzle filter gasket blade belt hose pipe cable
      wire cord plug socket switch knob lever handle hinge bracket bearing gear shaft pump
      motor pedal brake tire wheel rim spring seal ring pin clip hook latch fuse breaker
      sensor cartridge battery lens probe electrode gauge dial rod panel rail beam stud joist
      shingle tile spindle chuck jig manifold tip strap stand mount edge surface thread pane
      rotor axle hasp padlock keyhole keypad adapter extension_lead gland grommet bushing
      spacer shim pulley winch chain sprocket flywheel piston crankshaft camshaft clutch
      gearbox radiator_cap spark_plug dipstick wiper headlight taillight bumper fender
      windshield seatbelt odometer throttle choke impeller diaphragm solenoid relay circuit
      terminal_block busbar conduit junction_box thermocouple ballcock float cistern u_bend
      flange o_ring rivet cotter_pin dowel wedge spool bobbin reel roller_bearing castor
      caster hubcap tread sidewall mud_flap tow_bar hitch coupling drawbar jack_stand platen
      anvil spindle_nut collet arbor tailstock headstock jaw die punch mould mold sprue seam
      hem zip zipper eyelet toggle buckle velcro drawstring string rope lanyard carabiner
      shackle sling catch bolt_hole hole slot notch groove lip flap fin vane louver grille
      mesh strainer sieve filter_bag indicator bulb_socket fuse_box switchboard stopcock
      hydrant sprinkler_head siren buzzer
    tool: hammer wrench screwdriver drill saw knife scissors pliers tweezers brush broom mop
      cloth rag towel sponge squeegee vacuum ladder ruler scale thermometer timer stopwatch
      pipette centrifuge microscope incubator autoclave spatula whisk spoon ladle tongs
      stapler marker pen pencil tape glue gloves glove goggles mask apron gown clamp vise jack
      trowel roller duster scraper razor scalpel needle swab wipe paper_towel forklift camera
      tripod iron machine mixer blender grinder kettle stove torch lighter flashlight
      multimeter caliper micrometer spanner allen_key hex_key mallet crowbar pry_bar hacksaw
      bandsaw jigsaw router_bit sander soldering_iron heat_gun glue_gun paint_brush paintbrush
      putty_knife spirit_level plumb_line tape_measure measuring_tape measuring_cup set_square
      protractor compass calipers feeler_gauge torque_wrench voltmeter oscilloscope tester
      refractometer hydrometer ph_meter logger data_logger stethoscope otoscope cuff
      tourniquet splint defibrillator aed airway forceps haemostat suction peeler grater
      rolling_pin chopping_board cutting_board cleaver fryer toaster microwave griddle
      salamander hob mop_head mop_bucket hoover dustpan feather_duster scourer scrubber
      chamois wipes tissue napkins sharpie highlighter crayon chalk eraser clipboard
      hole_punch guillotine laminator shredder whistle megaphone walkie_talkie spade shovel
      pitchfork hoe secateurs pruner shears loppers chainsaw strimmer lawnmower mower
      leaf_blower hosepipe sprayer watering_can drone propeller gimbal lens_cap flash_unit
      reflector headlamp headphones earplugs respirator hard_hat hi_vis pallet_jack hand_truck
      dolly hoist crane scissor_lift cherry_picker scaffold label_maker heat_sealer
      shrink_wrap bubble_wrap packing_tape duct_tape masking_tape zip_tie cable_tie
      rubber_band paperclip drawing_pin thumbtack sticky_note rubber_stamp stamp card_reader
    body: hand finger thumb arm leg foot knee elbow wrist skin eye ear mouth nose chest
      shoulder neck hair nail vein ankle hip waist chin jaw lip tongue tooth teeth gum throat
      airway lung rib spine belly abdomen stomach bowel groin thigh calf shin heel toe palm
      fingertip knuckle forehead eyebrow eyelid ear_lobe scalp limb pulse bone joint muscle
      feet armpit tummy hoof paw tail
    substance: water detergent soap bleach disinfectant cleaner degreaser alcohol ethanol
      methanol acid buffer solution reagent oil grease lubricant paint primer glue adhesive
      epoxy resin flour sugar salt butter milk egg cream sauce dough batter cheese meat
      chicken beef onion garlic pepper rice pasta bread coffee tea ice steam gas fuel sediment
      powder liquid foam paste supernatant pellet dna rna enzyme agarose gel sample specimen
      blood urine saline cement concrete mortar sand gravel soil dirt dust debris trash
      rubbish wood metal steel rubber syrup juice wine beer espresso vinegar yeast grout
      plaster putty sealant caulk varnish lacquer wax polish thinner turpentine acetone
      isopropanol sanitiser sanitizer chlorine caustic ammonia peroxide lye limescale
      antifreeze coolant brake_fluid diesel petrol gasoline propane nitrogen oxygen argon
      carbon_dioxide compressed_air tap_water distilled_water lukewarm_water fluid ointment
      lotion saline_solution plasma serum mucus saliva sweat vomit faeces pus compost mulch
      manure fertilizer pesticide herbicide seed hay straw sawdust shavings clay fibreglass
      carbon_fibre foil cling_film parchment yarn thread fabric leather felt wool cotton silk
      ink toner pigment dye filament powder_coat crumb yolk egg_white broth gravy custard
      icing frosting jam chutney pickle brine spice herb salt_water crema lettuce tomato
      potato carrot onion_ring apple banana lemon lime orange_juice shrimp salmon pork lamb
      bacon sausage ham bean lentil nuts
    goods: chair table door floor wall ceiling toilet counter bench desk car truck van trailer
      engine gutter carpet rug curtain blind bed sheet linen pillow blanket mattress food
      drink plate glass fork meal coin card barcode sticker badge bracelet wristband armband
      lamp bulb plant flower tree grass leaf weed animal dog cat horse brick lumber plywood
      drywall insulation sheathing flashing underlayment membrane duct vent downspout fence
      gate tarp cone sign helmet boot shoe uniform harness vest window mirror sash faucet tap
      drain trap boiler furnace thermostat radiator compressor condenser burner chimney flue
      meter breaker_box outlet workstation worktop tablet phone handset headset radio
      menu_card napkin tablecloth luggage suitcase passport medication pill dose bandage
      dressing gauze catheter stretcher wheelchair monitor pallet roll coil stack board
      antenna cable_tie mat doormat poster flag leaflet flyer brochure booklet binder_clip
      notebook notepad whiteboard flipchart blackboard noticeboard easel podium lectern
      spotlight amplifier loudspeaker piano guitar stool sofa couch armchair cushion duvet
      quilt pillowcase bedspread towel_rail bathtub shower washbasin urinal soap_dispenser
      bin_liner nappy diaper pushchair pram stroller cot crib playpen toy doll bike bicycle
      scooter motorbike tractor plough caravan boat canoe kayak oar paddle life_jacket raft
      anchor sail mast tent sleeping_bag rucksack lantern candle firewood fireplace wood_stove
      hearth flue_pipe slate ridge_cap soffit fascia joist_hanger rafter truss slab footing
      paver kerb curb manhole_cover fence_post trellis hedge shrub bush branch twig root_ball
      stem bud seedling vase statue picture photo photograph portrait windowpane windowsill
      doorframe doorknob doorbell letterbox keyring key_fob step_ladder handrail banister
      banknote cash_drawer cash_box till ticket_stub wristbands badge_holder name_tag
      name_badge dog_tag gift_card voucher trophy medal balloon cake pie bread_roll sandwich
      pizza burger salad soup steak dessert snack teacup coffee_cup cutlery crockery chopstick
      buffet beer_tap hay_bale ewe cow pig hen kennel stable saddle bridle rein leash collar
      muzzle litter_box aquarium hive label tag
    stuff: package packaging material item product parcel shipment supply equipment furniture
      vehicle load bundle batch part component assembly device hardware unit_load chemical
      waste scrap fixture fitting inventory stock cargo freight merchandise gear belongings
      object machinery appliance instrument structure surface_area
    place: roof bathroom kitchen garage basement attic yard hallway lobby driveway patio
      sidewalk lawn aisle dock station bay staircase elevator escalator house home deck shop
      site area room space zone location premises building facility store
    datum: address date id reference amount quantity total status type title description
      category email birthday dob age gender subject zip postcode phone_number serial_number
      part_number account_number barcode_number figure reading temperature duration voltage
      percentage rate url tax_id unit_price batch_number lot_number due_date expiry
      line_item phone depth diameter radius angle volume mass density humidity altitude
      latitude longitude coordinates timestamp start_time end_time po_number invoice_no
      fraction ratio sum grade currency exchange_rate vat gst mileage file_name extension
      aspect_ratio frame_rate iso shutter contrast brightness code number_of
    detail: name number initials surname height weight width length thickness speed pressure
      value digit decimal subtotal mode font sku vin qty ph colour color size first_name
      last_name middle_name full_name
    unit: gram g kg mg kilogram pound lb lbs ounce oz ml l liter litre gallon cup tablespoon
      tbsp teaspoon tsp mm cm inch inches ft rpm psi volt watt amp degree celsius fahrenheit
      ul μl px pixel mhz ghz mb gb ppm percent drop pinch mol nm xg
    brief: second sec secs minute min mins moment
    period: day week month quarter year hour hours weekday weekend night monday tuesday
      wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
      january february april june july august september october november december morning
      afternoon evening midweek fortnight semester term season decade
    clock: am pm noon midnight today tonight
    paper: document documentation form report invoice contract agreement proposal quote
      quotation receipt statement record log checklist certificate letter memo ledger
      register schedule calendar ticket order application questionnaire survey policy manual
      handbook spreadsheet list paperwork brief summary resume slip copy permit warrant deed
      lease title_deed affidavit minutes agenda bulletin newsletter press_release manuscript
      journal logbook diary requisition packing_slip manifest waybill consignment_note
      delivery_note pick_list pick_ticket job_card job_sheet timesheet timecard payslip
      tax_form scorecard spec specification drawing blueprint schematic datasheet msds sds
      chart map index roster signature
    money: payment price cost budget revenue fee tax salary wage bonus commission expense cash
      cheque deposit refund balance amount discount payroll profit margin
    abstract: question response emergency request recommendation condition discussion research
      conversation approach direction_of community conflict trust morale alignment visibility
      cadence workload assignment duty concern role skillset kpi sla forecast pipeline
      lead_time handoff obligation entitlement rationale option alternative finding lesson
      idea input preference vision mission principle ethic audience strategy message proposal
      process procedure compliance quality risk goal objective requirement outcome result
      performance responsibility accountability communication feedback improvement plan
      priority issue expectation opportunity need criterion criteria decision approval
      authorization review assessment evaluation analysis planning management coordination
      implementation development training onboarding support service satisfaction safety
      information data resource budget timeline deadline scope milestone deliverable
      relationship engagement retention experience progress success readiness availability
      capacity eligibility completeness accuracy effectiveness efficiency consistency culture
      value trend metric target agreement regulation guideline practice measure action
      follow_up handover escalation resolution dispute complaint inquiry claim incident
      investigation inspection maintenance operation operations production delivery inventory
      procurement consultation negotiation selection recruitment hiring screening background
      reference qualification competency skill knowledge intent purpose responsible authority
      consent security health care law permission insurance injury death breach cause loss
      exception limit damage clearance license licence deviation disposition tolerance privacy
      fraud absence treatment exposure referral hazard threat accident liability warranty
      coverage renewal confidentiality integrity ethics diversity inclusion wellbeing welfare
      turnover growth market competitor brand reputation positioning prospecting partnership
      sponsorship funding tender bid disclosure conduct discipline grievance misconduct
      warning dismissal termination access_to redundancy resignation vacation holiday sickness
      disability maternity benefit pension probation promotion succession competence
      certification accreditation licensing curriculum learning teaching method methodology
      standard governance stewardship oversight transparency sustainability environment
      climate productivity utilization throughput bottleneck variance discrepancy
      nonconformity corrective preventive root_cause hypothesis evidence fact conclusion
      judgment opinion discretion misunderstanding loyalty churn feedback_loop roadmap backlog
      portfolio programme initiative workstream dependency assumption constraint contingency
      continuity disaster recovery resilience outbreak pandemic evacuation rescue relief
      custody quarantine enforcement prosecution litigation settlement arbitration
      jurisdiction statute legislation mandate charter bylaw quorum vote ballot election
      nomination appointment treaty rota headcount staffing cover overtime core_value value_fit
    event: meeting call interview workshop kickoff session event conference retrospective
      retro standup orientation demo presentation campaign project sprint webinar rehearsal
      ceremony festival concert match tournament fair exhibition lecture seminar class lesson
      visit tour trip flight shift stand_down toolbox_talk huddle phone_screen
    role: person people individual anyone everyone somebody someone guardian parent relative
      visitor caller applicant learner trainee apprentice electrician plumber roofer
      carpenter welder machinist mechanic cashier waiter server barista chef cook
      housekeeper janitor guard receptionist hygienist dentist therapist paramedic caregiver
      veterinarian scientist researcher chemist scheduler buyer merchandiser picker packer
      loader rigger surveyor architect lawyer attorney auditor actuary underwriter broker
      realtor marketer copywriter webmaster manager director supervisor lead leader owner
      officer administrator admin coordinator specialist technician engineer accountant
      bookkeeper controller clerk assistant representative rep agent advisor consultant
      analyst developer designer recruiter trainer inspector president ceo cfo coo executive
      founder partner foreman operator driver nurse doctor physician pharmacist teacher
      instructor editor author writer reviewer approver requester requestor seller vendor
      supplier contractor subcontractor customer client patient guest employee staff
      candidate hire member teammate colleague personnel crew volunteer stakeholder user
      team leadership board committee council host facilitator organizer planner estimator
      dispatcher installer salesperson mentor sponsor chair treasurer secretary champion
      maintainer participant student tenant landlord homeowner neighbour neighbor child
      children family worker workers deputy captain marshal warden commander chief
      chairperson chairman chairwoman spokesperson journalist reporter photographer
      videographer cameraman producer presenter speaker moderator usher steward attendee
      delegate guest_speaker exhibitor stallholder merchant trader shopper passenger pilot
      copilot courier postman mailman firefighter police_officer detective solicitor
      barrister paralegal notary judge juror witness claimant defendant counsel prosecutor
      trustee beneficiary donor grantee borrower lender patron librarian curator archivist
      registrar dean tutor lecturer pupil graduate alumni intern newcomer starter leaver
      jobseeker headhunter bidder tradesman handyman joiner bricklayer plasterer tiler
      glazier scaffolder labourer gardener landscaper farmer grower herdsman milker vet
      athlete referee umpire linesman lifeguard swimmer climber camper hiker resident
      occupant lodger housemate caretaker concierge porter bellhop maid cleaner valet
      bartender sommelier card_holder account_holder policy_holder key_holder budget_holder
      sous_chef line_cook diner purchaser consumer subscriber follower fan influencer
      blogger sysadmin programmer superuser regulator inspectorate ministry mayor senator
      citizen taxpayer voter immigrant refugee asylum_seeker surgeon anaesthetist midwife
      radiographer optician podiatrist carer nanny childminder teller banker bursar
      comptroller quantity_surveyor superintendent fitter turner toolmaker moulder assembler
      stocker forklift_driver storeman expediter tech techs salesman saleswoman closer
      setter csr adviser claims_handler adjuster
    department: sales marketing finance accounting hr operations engineering legal
      procurement purchasing production warehouse support department division office company
      organization agency firm business ehs qa qc lab laboratory clinic hospital school
      church charity foundation ministry reception front_office back_office head_office
      headquarters depot helpdesk service_desk call_centre call_center front_desk field_ops
      field_operations field_team field_teams field_service field_staff field_crew
      field_manager field_tech
    direction: top bottom left right corner side middle upper lower center spot margin edge
      centre
    """
}
