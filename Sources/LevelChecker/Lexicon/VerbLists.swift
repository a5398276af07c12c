/// Verbs by what is done. A phrase is written with `_` and is two words long.
enum VerbLists {
  static let text = """
    click: click tap press type scroll drag hover toggle tick untick uncheck swipe paste
      double_click right_click left_click key_in hit mouse backspace
    enter: enter input fill_in fill_out fill re_enter reenter retype populate insert add
    choose: select choose pick highlight deselect unselect opt
    goTo: go navigate open browse visit access log_in login log_into sign_in log_out logout sign_out
      log_on log_off sign_into reopen head
    computer: encode format reformat partition pair autofill unlink unpublish whitelist blacklist zip merge_in archive export_to import_into provision log_the sign_up zoom mute unmute livestream stream launch refresh reload 
      enable disable sync synchronize sort filter delete
      rename duplicate unzip compress cut crop resize drop close minimize maximize expand
      collapse uncheck disconnect connect undo redo attach reset activate deactivate clone
      merge push pull commit embed link tag unsubscribe subscribe bookmark preview render
      unlock authenticate reconnect unmount mount query parse
    run: run execute install uninstall configure deploy compile reboot restart ssh rerun reinstall
    copy: copy download upload print scan save export import back_up paste screenshot photocopy reprint rescan
    find: pull_up bring_up track_down find_out search find look_for look_up locate
    handle: separate protect position stow hoist lash coil pile arrange shelve palletize overlap elevate immobilize restrain undress tow park retrieve_from grip squeeze thread_through shovel dump scatter stash undo_the jiggle shimmy pry_open prop support_the place put insert remove attach detach pour fill empty lift carry push pull turn rotate
      twist cut slice chop fold unfold wrap unwrap tape glue staple stack load unload grab slide roll
      spread hang hold insert flip tilt tear peel drop dip tie untie pack unpack tuck squeeze press
      knock hook unhook clip pin bend unroll reach shake raise lower push scoop drape cover uncover
      open close lock unlock lay stick tap stamp seal break_down take_out plug unplug plug_in
      pull_out take_off put_on set_down pick_up set_aside flatten rub drag collect_up invert swirl
      restock stock refill reload replenish position align center snap toss throw discard dispose
      bag swap button unbutton zip strap unstrap don doff bring take wear
    assemble: rivet braid shim flash underlay shingle reassemble retighten screw_in screw_on bolt_on attach_to hook_up wire_up assemble disassemble tighten loosen screw unscrew bolt unbolt fasten unfasten weld
      solder drill hammer nail saw sand grind file plane mount dismount fit secure clamp crimp strip
      splice wire thread lubricate grease oil install bleed jack torque anchor brace caulk nail
      paint prime coat spray varnish trim sew stitch knit mill lathe route pry chisel
    clean: pressure_wash power_wash deep_clean hose_down scour degrease buff wax weed mow rake prune shovel_out dust_off wipe_down wash_down clean_up clean_out sweep_up rinse_off sanitise sterilise mop_up clean wipe rinse wash scrub sweep mop vacuum dust polish disinfect sanitize sterilize soak
      drain flush dry hose shampoo deodorize descale backflush launder declutter tidy bleach
    treat: treat sear saute whip brine garnish plate pressurize depressurize purge vent humidify stretch massage ice elevate inhale swallow chew administer draw_up flush_out mix stir heat boil bake fry cook grill roast simmer melt cool chill freeze thaw incubate
      centrifuge vortex pipette dilute dissolve aliquot spin marinate season whisk knead blend grate
      peel mince dice steam brew steep strain preheat reheat defrost ferment inject swab bandage
      dress intubate suture aspirate infuse titrate autoclave anneal quench cure resuspend
      decant sonicate homogenize culture inoculate stain embed section sift toast grind crush
      moisten wet dampen warm rest apply spread sprinkle drizzle coat baste beat fold pulse puree
      extract elute precipitate wash
    measure: scale scan_for clock_in clock_out measure weigh gauge tare zero calibrate time read palpate probe dose
    count: count recount tally total_up count_out count_up add_up
    adjust: preset recalibrate retune fine_tune dim brighten mute balance set adjust reset dial turn_on turn_off switch switch_on switch_off shut_off start_up
      power_on power_off shut_down turn_down turn_up tune tweak level
    mark: initial flag color_code date_stamp tick_off check_off mark label tag sign initial date stamp circle underline write jot staple number cross_out
      write_down color paint
    say: state inform_the say_hello shout whisper congratulate compliment prompt quote recite say greet smile thank introduce repeat ask tell answer apologize reply speak explain
      read_aloud pronounce
    look: look watch observe see listen hear feel smell taste note notice examine wait
    send: send email mail forward deliver submit post publish share distribute ship dispatch transmit
      return hand_over hand_in turn_in fax text message call ping slack route drop_off
    inform: escalate_to hand_off flag_up cc copy_in notify inform contact communicate announce alert advise remind report escalate consult
      brief acknowledge confirm_with let_know present discuss liaise
    record: record document file update register track archive maintain capture 
      store retain keep catalog 
    note: note log list enter jot_down write_down note_down type_up sign_off
    compare: match compare reconcile cross_check double_check recheck tie_out cross_reference
    inspect: inspect test spot_check look_over examine try
    check: go_through go_over run_through check verify confirm review audit validate monitor ensure make_sure
      proof proofread ascertain
    decide: approve decide determine assess evaluate authorize agree reject accept prioritize
      analyze identify consider qualify estimate recommend judge diagnose classify categorize
      investigate deny decline interpret rank define clarify understand 
    manage: manage coordinate oversee lead supervise plan organize assign delegate allocate implement
      establish conduct perform execute facilitate support handle address resolve own drive align
      administer enforce govern promote encourage foster engage sponsor mentor coach steer
      direct guide control mitigate collaborate strategize champion
    create: create make build draft write prepare design generate produce compile set_up setup
      compose construct form formulate outline sketch draw
    obtain: collect gather obtain receive get request order buy source secure retrieve acquire
      purchase procure pick_up solicit seek borrow reserve book
    give: give provide issue offer hand supply grant present deliver return lend award donate
      hand_out
    pay: pay invoice bill charge reimburse refund deposit calculate reconcile process compute
      credit debit remit withhold settle accrue post fund transfer
    meet: meet interview train onboard hire welcome attend schedule invite negotiate debrief
      recruit host participate
    move: evacuate queue line_up go_back walk_through step_back go return walk enter leave stand sit proceed arrive move follow come drive travel step
      stop kneel exit
    begin: start begin stop finish complete end close finalize initiate conclude wrap_up launch
    again: repeat continue redo resume retry
    use: use apply follow utilize refer
    change: change edit modify revise add delete remove replace adjust correct amend increase
      decrease reduce convert update fix repair
    develop: develop improve optimize enhance strengthen grow build expand scale standardize
      streamline transform maximize minimize
    delegate: have ask get tell let request instruct invite remind
    refer: see refer follow consult read reread
    need: need require involve include contain consist depend apply expect allow become remain
      happen occur exist belong want
    """

  static let ambiguous = """
    form name address date label list mark note number order box bag screen button table file
    record document report review check test plan schedule process contract invoice bill charge
    balance account budget budget cost estimate quote request offer claim transfer deposit credit
    debit payment email mail message text call post link copy print scan import export filter sort
    log track tag key lock plug screw bolt nail tape staple stamp seal clip pin hook wire oil grease
    water dust mop brush sponge towel dress cover cap lid level time rest season heat cool dry wet
    clean clear open close light fire empty fill cut set put hand back head face foot shoulder
    train coach lead host guide control monitor support contact share show use need want work
    start end finish stop return turn move drive travel step walk visit access search look
    view watch sample spray paint coat prime sand file plane fit drill hammer saw section stain
    culture fix extract wash rinse soak drain flush brew steam spin mix blend toast grind
    measure gauge dose zero reset dial switch power tune approach purchase source book reserve
    supply award grant issue present brief alert notice register store stock catalog load pack
    stack place position lift drop roll flip fold wrap tie hang hold slide break
    increase decrease change repair edit update credit fund trim ship route fax ping slack
    project program process function feature focus interest market question answer reply
    promise rate score group team sign initial smile thank welcome interview meeting debrief
    sponsor mentor champion direct address estimate judge rank qualify design draft outline sketch
    scale match state flag format pair buff wax weed rake plate ice stretch position coil pile park prompt quote stream queue draw form produce build backup setup audit proof compare control drive own
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
    """
}
