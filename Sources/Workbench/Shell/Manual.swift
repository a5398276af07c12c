import ProcessModel

/// The man page, made of the same pages that `help` shows.
enum Manual {
  static var text: String {
    [
      head, options, commands, fields, exitStatus, environment, files, examples,
      """
      .SH SEE ALSO
      Inside the workbench,
      .B help
      lists what can be typed,
      .B help levels
      explains what belongs where, and
      .B tour
      plays the main job.

      """,
    ].joined()
  }

  private static let head = #"""
    .\" Written by way --manual.
    .TH WAY 1 "" "Waywright" "User Commands"
    .SH NAME
    way \- the workbench for a company's Core Processes and work instructions
    .SH SYNOPSIS
    .B way
    .RI [ FILE.way ]
    .br
    .B way
    .RI [ OPTIONS ]
    .B \-f
    .I FILE.way COMMAND
    .RI [ WORDS ]
    .br
    .B way
    .I FILE.way
    <
    .I SCRIPT
    .br
    .B way check
    .IR PATH .md\~...
    .SH DESCRIPTION
    .B way
    opens a workspace, one file that holds a company's Core Processes, SOPs and work instructions, and
    reads what you type: words, not codes.
    It hears when a step of a Core Process reads like a task, and moves it into a linked work
    instruction.
    Without a file it opens the one you had open last, or asks for your company's name and makes one.
    With a command it carries out that command and ends; with lines on its standard input it carries
    out one command a line and stops at the first error.

    """#

  private static let options = #"""
    .SH OPTIONS
    They come before the command.
    .TP
    .BI \-f\~ FILE
    The workspace that the command is about.
    .TP
    .BI \-\-in\~ DOCUMENT
    The document that the command is about.
    .TP
    .BI \-\-by\~ NAME
    Who is writing.
    .TP
    .B \-\-json
    Answer in JSON.
    .TP
    .B \-\-yes
    Agree to what would be asked, such as before a document is removed.
    .TP
    .B \-\-plain
    Say everything in plain lines, for a screen reader: nothing drawn, nothing drawn over, no colour.
    .TP
    .BI \-\-completions\~ SHELL
    Print the script that teaches bash, zsh or fish to complete these words.
    .TP
    .B \-\-manual
    Print this page.

    """#

  private static var commands: String {
    let groups = Page.Group.allCases.map { group in
      let pages = CommandList.pages.filter { $0.group == group }
      return ".SS \(escaped(group.rawValue))\n" + pages.map(entry).joined()
    }
    return ".SH COMMANDS\n" + groups.joined()
  }

  private static func entry(_ page: Page) -> String {
    let also =
      page.alsoKnownAs.isEmpty
      ? "" : "Also understood: \(escaped(page.alsoKnownAs.joined(separator: ", "))).\n"
    return """
      .TP
      .B \(escaped(page.usage))
      \(line(page.summary))
      \(line(page.paragraph))
      \(also)
      """
  }

  private static var fields: String {
    let words = Field.allCases.map { field in
      ".TP\n.BI \"\(escaped(field.word))\\~\" TEXT\n\(line(field.title + "."))\n"
    }
    return ".SH FIELDS\nEach is a word of its own; none empties it.\n" + words.joined()
  }

  private static let exitStatus = #"""
    .SH EXIT STATUS
    .TP
    .B 0
    Done.
    .TP
    .B 1
    A check found an error in a text.
    .TP
    .B 2
    The words were wrong, or the change was refused; nothing was changed.
    .TP
    .B 3
    A file could not be read or written.

    """#

  private static let environment = #"""
    .SH ENVIRONMENT
    .TP
    .B WAY_AUTHOR
    Who is writing, where
    .B \-\-by
    does not say it.
    .TP
    .BR VISUAL ", " EDITOR
    The editor that
    .B edit all
    opens; nano where neither is set.
    .TP
    .B NO_COLOR
    Where it is set, nothing is coloured.
    .TP
    .B XDG_STATE_HOME
    Where the last workspace and the lines you typed are remembered; ~/.local/state where it is not
    set.

    """#

  private static let files = #"""
    .SH FILES
    .TP
    .I NAME.way
    A workspace: an SQLite database that holds every state there ever was. It may be copied like any
    file;
    .B copy to
    makes a safe copy while it is open.
    .TP
    .I ~/.editrc
    Your own settings of the line editor; see
    .BR editrc (5).

    """#

  private static var examples: String {
    let pages = [
      NewCommand.page, CheckCommand.page, ExtractCommand.page, ExportCommand.page,
    ]
    let lines = pages.flatMap { $0.examples.prefix(1) }.map { example in
      ".TP\n.B \(escaped("way -f acme.way \(example.line)"))\n\(line(example.does.capitalizedFirst + "."))\n"
    }
    return ".SH EXAMPLES\n" + lines.joined()
  }

  /// A line of text: a point or an apostrophe at its start would be a command of the formatter.
  private static func line(_ text: String) -> String {
    let text = escaped(text)
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}
