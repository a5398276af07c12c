/// What a facilitator types while eight people talk: a Core Process from its first word, with slips
/// that are mended, an outline that comes by mail, and two tasks that leave for instructions.
enum RoomScript {
  private static let erase = "\u{7F}"
  private static let eraseWord = "\u{17}"
  private static let eraseLine = "\u{15}"
  private static let home = "\u{01}"
  private static let end = "\u{05}"
  private static let left = "\u{1B}[D"
  private static let right = "\u{1B}[C"
  private static let delete = "\u{1B}[3~"
  private static let up = "\u{1B}[A"
  private static let shiftTab = "\u{1B}[Z"

  /// The keys, cut behind every Enter that the program answers with a prompt.
  static let lines: [String] = [
    "new core process Installations\r",
    "owner Installation Laed\(erase)\(erase)\(erase)ead\r",
    "purpose Every system runs, is understood and is paid for\r",
    "draft\r",
    "Survey the hom\(erase)use\r",
    "- The surveyor looks at the whole system, not only at what filed\(left)\(left)\(left)\(left)a\(end)\r",
    "\tHomeowners say what has bothered them\r",
    "\t\(shiftTab)Plan the weak\(eraseWord)week @Planner\r",
    "Ordr the parts\r",
    "\(up)",
    "\(eraseLine)Order the parts\r",
    "- parts are checked against the plan\(home)\(right)\(right)\(delete)P\(end)\r",
    "Click New job in the app, type the address and press Save\r",
    "Hand over @Installation Lead\r",
    "Too much\r",
    "/undo\r",
    "/issue Who orders parts for a second visit?\r",
    "\u{1B}[200~\(outline.joined(separator: "\r"))\r\u{1B}[201~",
    "\r",
    "extract 4 as Open the job in the app\r",
    "\r",
    "extract 12A as Send the invoice\r",
    "\r",
    "move 5 to last\r",
    "edit 3\r",
    "\(eraseLine)Order and check the parts\r",
  ]

  /// Forty lines as people mail them.
  static let outline: [String] = (1...8).flatMap { number in
    ["\(number). Stage \(number) of the mail"]
      + ["Who begins", "What is agreed", "Who is told", "How it ends"].map {
        "   - \($0) at stage \(number)"
      }
  }

  /// The document as it was meant.
  static let meant = """
    Installations
    Core Process · Owner: Installation Lead

      Purpose  Every system runs, is understood and is paid for

     1  Survey the house
        1A   The surveyor looks at the whole system, not only at what failed
        1B   Homeowners say what has bothered them
     2  Plan the week                                                        Planner
     3  Order and check the parts
        3A   Parts are checked against the plan
     4  The job is opened
             → Open the job in the app
     5  Stage 1 of the mail
        5A   Who begins at stage 1
        5B   What is agreed at stage 1
        5C   Who is told at stage 1
        5D   How it ends at stage 1
     6  Stage 2 of the mail
        6A   Who begins at stage 2
        6B   What is agreed at stage 2
        6C   Who is told at stage 2
        6D   How it ends at stage 2
     7  Stage 3 of the mail
        7A   Who begins at stage 3
        7B   What is agreed at stage 3
        7C   Who is told at stage 3
        7D   How it ends at stage 3
     8  Stage 4 of the mail
        8A   Who begins at stage 4
        8B   What is agreed at stage 4
        8C   Who is told at stage 4
        8D   How it ends at stage 4
     9  Stage 5 of the mail
        9A   Who begins at stage 5
        9B   What is agreed at stage 5
        9C   Who is told at stage 5
        9D   How it ends at stage 5
    10  Stage 6 of the mail
        10A  Who begins at stage 6
        10B  What is agreed at stage 6
        10C  Who is told at stage 6
        10D  How it ends at stage 6
    11  Stage 7 of the mail
        11A  Send the invoice
        11B  What is agreed at stage 7
        11C  Who is told at stage 7
        11D  How it ends at stage 7
             → Send the invoice
    12  Stage 8 of the mail
        12A  Who begins at stage 8
        12B  What is agreed at stage 8
        12C  Who is told at stage 8
        12D  How it ends at stage 8
    13  Hand over                                                  Installation Lead

    """
}
