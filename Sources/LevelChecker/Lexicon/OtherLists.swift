/// Words that are neither things nor deeds: how exactly, how loosely, when, and the grammar around it.
enum OtherLists {
  static let text = """
    precision: gently slowly carefully firmly thoroughly evenly completely vigorously
      tightly loosely clockwise counterclockwise anticlockwise upright vertically
      horizontally upside_down halfway exactly approximately until immediately briefly
      overnight times twice once_only lightly diagonally securely onto into directly
      manually automatically alphabetically
    hedge: as_needed as_appropriate as_necessary if_needed if_necessary if_applicable
      where_appropriate when_necessary when_needed etc timely appropriate suitable adequate
      reasonable properly sufficient various including and_other something
    color: red green blue yellow orange pink purple black white grey gray brown beige amber
      violet turquoise magenta cyan maroon
    shaped: flat round square oval tight loose_fit hot warm lukewarm cold cool fresh blank
      vertical horizontal parallel lowest highest largest smallest leftmost rightmost
      topmost shiny dull smooth rough sharp blunt soft stiff thick thin wide narrow shallow
      deep straight bent crooked empty full dry wet damp sticky greasy dusty transparent
      opaque visible audible tiny single double triple underneath face_up face_down
      inside_out alphabetical
    anyone: anything nobody nothing whoever anybody everybody everything whatever whichever
      whether somebody otherwise none themselves itself himself herself yourselves else
    frequency: daily weekly monthly quarterly annually yearly biweekly regularly periodically
      always annual ongoing
    be: is are was were be been being am isn aren
    have: has have had having
    modal: must shall should may can will would could might cannot
    determiner: the a an this that these those each every any all some both no one another
      either
    possessive: your our their its his her my
    preposition: of in on at by for with using from into onto over under through between
      within during before after against about across around behind beside near off out up
      down upon via per without toward towards along among inside outside next
    pronoun: it they them he she him who which what
    you: you your yourself yours
    we: we our us ours
    negation: not no never don dont cannot without avoid
    condition: if when once unless whenever while where until after before as
    to: to
    sequence: then next first second third finally last lastly now afterwards again also
    and: and plus
    or: or
    spatial: on onto into under behind beside inside off underneath beneath next_to in_front
      top_of back_of bottom_of
    indefinite: a an
    preface: please always
    by: by via on_behalf
    with: with using
    will: will
    doing: do does did
    purpose: because so_that in_order order_to to_ensure to_avoid to_prevent to_protect
    reference: according_to refer see per outlined described_in described_below listed_in
      following_steps steps_below
    stepWord: step steps section item question stage phase tier part chapter appendix annex
      wave round milestone level version release table figure day week slide
    than: than
    idiom: on_time on_schedule on_track on_hold on_call
    limit: within at_least at_most no_later
    particle: up down in out off on back away over
    number: one two three four five six seven eight nine ten dozen half quarter
    """
}
