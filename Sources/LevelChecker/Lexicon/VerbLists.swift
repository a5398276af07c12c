/// Verbs by what is done. A phrase is written with `_` and is two words long.
enum VerbLists {
  static let text = """
    click: click tap press type scroll drag hover toggle tick untick uncheck swipe paste
      double_click right_click left_click key_in hit mouse backspace tap_on click_on
      double_tap long_press hold_ctrl alt_tab depress
    enter: enter input fill_in fill_out fill re_enter reenter retype populate insert add
      key_into punch_in overwrite slug prefill autocomplete
    choose: select choose pick highlight deselect unselect opt
    goTo: navigate open browse visit access log_in login log_into sign_in log_out logout
      sign_out log_on log_off sign_into reopen head go_to go_into
    computer: encode format reformat partition pair autofill unlink unpublish whitelist
      blacklist zip merge_in export_to import_into provision log_the sign_up zoom mute
      unmute livestream stream launch refresh reload enable disable sync synchronize sort
      filter delete rename duplicate unzip compress cut crop resize drop close minimize
      maximize expand collapse uncheck disconnect connect undo redo attach reset activate
      deactivate clone merge push pull commit embed link tag unsubscribe subscribe bookmark
      preview render unlock authenticate reconnect unmount mount query parse right_align
      left_align indent bold italicize transpose concatenate unmerge unfreeze screen_share
      drill_down page_down page_up log_back alphabetize subtract multiply divide ungroup
      unhide hide fetch checkout untar rsync overwrite photoshop crosspost redact
    run: run execute install uninstall configure deploy compile reboot restart ssh rerun
      reinstall
    copy: copy download upload print scan save export import back_up paste screenshot
      photocopy reprint rescan photograph film snapshot video
    find: pull_up bring_up track_down find_out search find look_for look_up locate
    handle: separate protect position stow hoist lash coil pile shelve palletize overlap
      elevate immobilize restrain undress tow park retrieve_from grip squeeze thread_through
      shovel dump scatter stash undo_the jiggle shimmy pry_open prop support_the place put
      insert remove attach detach pour fill empty lift carry push pull turn rotate twist cut
      slice chop fold unfold wrap unwrap tape glue staple stack load unload grab slide roll
      spread hang flip tilt tear peel drop dip tie untie pack unpack tuck press knock hook
      unhook clip pin bend unroll reach shake raise lower scoop drape cover uncover lock
      unlock lay stick tap stamp seal break_down take_out plug unplug plug_in pull_out
      take_off put_on set_down pick_up set_aside flatten rub drag collect_up invert swirl
      restock stock refill reload replenish center snap toss throw discard dispose bag swap
      button unbutton zip strap unstrap don doff wear chock kink wedge lean unclip uncoil
      unspool rewind spool wind heave nudge prod poke jab pierce puncture prick perforate
      pad sheathe cradle crouch squat lean_over bend_over step_on climb crawl perch slip
      slot jam cram stuff ram tamp pound strike whack chip punch shear snip notch hook_on
      slide_in slide_out slide_off push_in push_down pull_down pull_back pull_off hold_down
      hold_up press_down press_in hang_up lay_out lay_flat lay_down put_back put_away put_in
      take_down take_away set_out double_lock prop_open wheel_out wheel_in roll_up roll_back
      fan_out shuffle rack unrack bundle wad crumple scrunch flick pump crank wiggle rattle
      fold_over fold_up fold_back cup pinch loop knot hitch lasso tether leash muzzle herd
      corral bury dig trench hoe sow transplant repot irrigate mulch harvest thin fish_out
      scoop_out dig_out peel_off peel_back tear_off tear_out snap_on snap_off twist_off
      cut_out cut_open cut_up break_off lift_off lift_out hand_tighten fill_up top_up
      top_off pour_out pour_in pour_off tip_out empty_out shake_out shake_off bag_up box_up
      pack_up tape_up tie_off tie_down strap_in strap_down buckle unbuckle clip_on hook_in
      stick_on rubber_band paperclip
    assemble: rivet braid shim flash underlay shingle reassemble retighten screw_in screw_on
      bolt_on attach_to hook_up wire_up assemble disassemble tighten loosen screw unscrew bolt
      unbolt fasten unfasten weld solder drill hammer nail saw sand grind file plane mount
      dismount fit secure clamp crimp strip splice wire thread lubricate grease oil install
      bleed jack torque anchor brace caulk paint prime coat spray varnish trim sew stitch knit
      mill lathe route pry chisel grout plaster screed backfill excavate deburr ream
      countersink swage flare peen bevel chamfer laminate veneer upholster hem pleat tack
      splice_in hardwire bolt_down screw_down nail_down torque_to snug wire_in tie_in 
     reseat
    clean: pressure_wash power_wash deep_clean hose_down scour degrease buff wax weed mow rake
      prune shovel_out dust_off wipe_down wash_down clean_up clean_out sweep_up rinse_off
      sanitise sterilise mop_up clean wipe rinse wash scrub sweep mop vacuum dust polish
      disinfect sanitize sterilize soak drain flush dry hose shampoo deodorize descale
      backflush launder declutter tidy bleach scrape scrape_off wring wring_out blot dab
      hoover spritz lather shave unclog unblock plunge decontaminate floss gargle wipe_off
      rinse_out sweep_out brush_off blow_out blow_off vacuum_up damp_mop spot_clean
      squeegee_off skim pick_off
    treat: treat sear saute whip brine garnish plate pressurize depressurize purge vent
      humidify stretch massage ice elevate inhale swallow chew administer draw_up flush_out
      mix stir heat boil bake fry cook grill roast simmer melt cool chill thaw incubate
      centrifuge vortex pipette dilute dissolve aliquot spin marinate season whisk knead blend
      grate peel mince dice steam brew steep strain preheat reheat defrost ferment inject swab
      bandage dress intubate suture aspirate infuse titrate autoclave anneal quench cure
      resuspend decant sonicate homogenize culture inoculate stain embed section sift toast
      grind crush moisten wet dampen warm rest apply spread sprinkle drizzle coat baste beat
      fold pulse puree extract elute precipitate wash deglaze fold_in whisk_in stir_in sieve
      lyse spike dispense pour_over weigh_out punch_down sparge splint sling cannulate
      transfuse palpate auscultate resuscitate ventilate breathe blow suck sip drink spit lick
      bleed lance toss_with thaw_out cool_down warm_up swirl invert tumble triturate acidify
      neutralize filter_through dab_on rub_in smear
    measure: scan_for clock_in clock_out measure weigh gauge tare zero calibrate time
      read palpate probe dose weigh_in pace_off sight_down eyeball
    count: count recount tally total_up count_out count_up add_up
    adjust: preset recalibrate retune fine_tune dim brighten mute balance set adjust reset
      dial turn_on turn_off switch switch_on switch_off shut_off start_up power_on power_off
      shut_down turn_down turn_up tune tweak level crank_up dial_in zoom throttle ramp tilt
      thumb turn_back switch_to set_to leave_on zero_out turn
    mark: initial flag color_code date_stamp tick_off check_off mark label tag date stamp
      circle underline write jot staple number cross_out write_down color paint strike_out
      cross_off chalk scribe etch engrave emboss dot color_in shade
    say: state inform_the say_hello shout whisper congratulate compliment prompt quote recite
      say greet smile thank introduce ask tell answer apologize reply speak explain
      read_aloud pronounce spell spell_out read_back read_out ring_back chant call_out
      shout_out
    look: look watch observe see listen hear feel smell taste note notice examine wait glance
      peek squint listen_for watch_for look_in look_under look_at stare sniff
    send: send email mail forward deliver submit post publish share distribute ship dispatch
      transmit return hand_over hand_in turn_in fax text message call ping slack route
      drop_off e_mail
    inform: escalate_to hand_off flag_up cc copy_in notify inform contact communicate announce
      alert advise remind report escalate consult brief acknowledge confirm_with let_know
      present discuss liaise speak_to talk_to talk_through raise_with
    record: record document file update register track archive maintain capture retain
      keep catalog
    note: note log list enter jot_down write_down note_down type_up sign_off sign
    compare: match compare reconcile cross_check double_check recheck tie_out cross_reference
    inspect: inspect test spot_check look_over examine try
    check: go_through go_over run_through check verify confirm validate ensure make_sure
      proofread ascertain look_through read_through
    decide: approve decide determine assess evaluate authorize agree reject accept
      prioritize analyze identify consider qualify estimate recommend judge diagnose
      classify categorize investigate deny decline interpret rank define clarify understand
      weigh_up choose_between rule_out rule_on sign_for okay greenlight veto vote_on review
      audit monitor proof
    manage: manage coordinate oversee lead supervise plan organize assign delegate allocate
      implement establish conduct perform execute facilitate support handle address resolve
      own drive administer enforce govern promote encourage foster engage sponsor mentor
      coach steer direct guide control mitigate collaborate strategize champion carry_out
      roll_out take_over take_on take_up bring_in bring_forward put_forward put_through
      push_back push_for push_on hold_off pull_in call_off call_in stand_down phase_out
      phase_in scale_up wind_down ramp_up kick_off follow_through step_in step_up see_through
      lay_off write_off cut_back follow_up stay_on keep_track keep_up open_up draw_on run_down
      take_stock make_good look_after look_into deal_with go_ahead take_charge take_command
      pass_on hand_on stay_in keep_out keep_in buy_in squeeze_in chase chase_up flag_for
      quarantine suspend embargo ratify vote escort police
    create: create make build draft write prepare design generate produce compile set_up setup
      compose construct form formulate outline sketch draw_up put_together work_out
      mock_up
    obtain: collect gather obtain receive get request order buy source secure retrieve acquire
      purchase procure pick_up solicit seek borrow reserve book bring_back gather_up take_in
    give: give provide issue offer hand supply grant present deliver return lend award donate
      hand_out hand_back give_back give_out
    pay: pay invoice bill charge reimburse refund deposit calculate reconcile process compute
      credit debit remit withhold settle accrue post fund transfer
    meet: meet interview train onboard hire welcome attend schedule invite negotiate debrief
      recruit host participate
    move: evacuate queue line_up go_back walk_through step_back go return walk enter leave
      stand sit proceed arrive move come drive step stop kneel exit
    begin: start begin stop finish complete end close finalize initiate conclude wrap_up
      launch close_out close_off wind_up
    again: repeat continue redo remake recook retake resume retry
    use: use apply follow utilize refer
    change: change edit modify revise add delete remove replace adjust correct amend increase
      decrease reduce convert update fix repair
    develop: develop improve optimize enhance strengthen grow build expand standardize
      streamline transform maximize minimize
    delegate: have ask get tell let request instruct invite remind
    refer: see refer follow consult
    loose: hold open close take bring put cut drop lift carry raise lower draw break freeze
      press reach throw cover set shake roll position clear keep pass swap load fill wear
      tie seal pack run place move touch collect walk squeeze restart stop drive catch grab
      install lock unlock pour dump start shut spread stack kill burn shoot reopen hit
      strike restock align scale store arrange pull
    need: need require involve include contain consist depend apply expect allow become remain
      happen occur exist belong want mean count_as qualify_as cost last matter
    """

  static let ambiguous = """
    form name address date label list mark note number order box bag screen button table file
    record document report review check test plan schedule process contract invoice bill charge
    balance account budget cost estimate quote request offer claim transfer deposit credit debit
    payment email mail message text call post link copy print scan import export filter sort log
    track tag key lock plug screw bolt nail tape staple stamp seal clip pin hook wire oil grease
    water dust mop brush sponge towel dress cover cap lid level time rest season heat cool dry
    wet clean clear open close light fire empty fill cut set put hand back head face foot
    shoulder train coach lead host guide control monitor support contact share show use need
    want work start end finish stop return turn move drive travel step walk visit access search
    look view watch sample spray paint coat prime sand plane fit drill hammer saw section stain
    culture fix extract wash rinse soak drain flush brew steam spin mix blend toast grind
    measure gauge dose zero reset dial switch power tune approach purchase source book reserve
    supply award grant issue present brief alert notice register store stock catalog load pack
    stack place position lift drop roll flip fold wrap tie hang hold slide break increase
    decrease change repair edit update fund trim ship route fax ping slack project program
    function feature focus interest market question answer reply promise rate score group team
    sign initial smile thank welcome interview meeting debrief sponsor mentor champion direct
    judge rank qualify design draft outline sketch scale match state flag format pair buff wax
    weed rake plate ice stretch coil pile park prompt stream queue draw produce build backup
    setup audit proof compare own band lance pad snap film video photograph rack punch notch
    chip slot spell shade dot chalk ring last matter vote escort police chase mask title hide
    loop knot pump pinch cup tack splint sling spike streak snug seat thin harvest dig lean slip
    strike jam bundle shuffle hitch wedge trench ramp throttle thumb catch land kill burn shoot
    pass pull push reach touch collect
    """

  static let irregulars = """
    put put
    set set
    cut cut
    hit hit
    let let
    shut shut
    spread spread
    read read
    fit fit fitted
    take took taken
    get got gotten
    give gave given
    go went gone
    come came come
    see saw seen
    make made
    send sent
    build built
    buy bought
    bring brought
    find found
    hold held
    keep kept
    leave left
    let let
    lay laid
    meet met
    pay paid
    say said
    sell sold
    sit sat
    stand stood
    stick stuck
    tell told
    think thought
    understand understood
    win won
    write wrote written
    speak spoke spoken
    choose chose chosen
    drive drove driven
    draw drew drawn
    freeze froze frozen
    break broke broken
    wear wore worn
    tear tore torn
    throw threw thrown
    grow grew grown
    begin began begun
    become became become
    grind ground
    spin spun
    hang hung
    feel felt
    hear heard
    lead led
    lend lent
    beat beat beaten
    bend bent
    bleed bled
    light lit
    own owned
    seek sought
    sew sewed sewn
    steer steered
    sweep swept
    withhold withheld
    reset reset
    upset upset
    do did done
    have had
    withdraw withdrew withdrawn
    wind wound
    strike struck
    catch caught
    sling slung
    ring rang rung
    swing swung
    shoot shot
    spit spat
    dig dug
    slide slid
    mow mowed mown
    shear sheared shorn
    weave wove woven
    ride rode ridden
    drink drank drunk
    blow blew blown
    mean meant
    cost cost
    fall fell fallen
    rise rose risen
    wring wrung
    overwrite overwrote overwritten
    shake shook shaken
    spell spelled spelt
    burn burned burnt
    undo undid undone
    unwind unwound
    rewind rewound
    teach taught
    lose lost
    eat ate eaten
    swell swelled swollen
    fly flew flown
    leap leaped leapt
    sow sowed sown
    creep crept
    split split
    bind bound
    sink sank sunk
    thrust thrust
    rid rid
    """
}
