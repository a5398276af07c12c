/// One piece of a reply, laid out by the renderer for the width and the colours it has.
package enum Block: Sendable, Equatable {
  case heading(Prose)
  case paragraph(Prose)
  /// Bulleted lines.
  case list([Prose])
  case table(Table)
  /// The steps and bullets of a document, numbered as people say them, wrapped under their text.
  case steps([StepLine])
  /// Terms with their explanation beside them, wrapped under the explanation.
  case terms([Term])
  /// A tree drawn with box characters.
  case tree([TreeLine])
  /// Text to be printed exactly as it stands, line by line, such as an export.
  case verbatim(String)
  /// Markdown: a file or program gets it exactly as it stands, a person sees its long lines broken.
  case markdown(String)
  /// A title and its lines for the wall: one screen, wide spacing, nothing else.
  case wall(title: Prose, lines: [StepLine])

  package struct Term: Sendable, Equatable {
    package var term: Prose
    package var meaning: Prose

    package init(_ term: Prose, _ meaning: Prose) {
      self.term = term
      self.meaning = meaning
    }
  }

  package struct TreeLine: Sendable, Equatable {
    /// For each level from the root down to this line: whether more lines follow at that level.
    package var branches: [Bool]
    package var text: Prose

    package init(branches: [Bool], text: Prose) {
      self.branches = branches
      self.text = text
    }
  }
}

/// One step or bullet as `show` prints it.
package struct StepLine: Sendable, Equatable {
  /// `3`, `3B`, or empty for a line that belongs to the step above, such as a caution.
  package var number: String
  package var text: Prose
  /// 0 for a step, 1 for a bullet, 2 for a bullet under a bullet.
  package var depth: Int
  /// What stands at the right edge where there is room and below the text where there is not: the seat.
  package var aside: Prose
  /// A mark in the margin, such as `!` for a finding.
  package var mark: Prose

  package init(number: String, text: Prose, depth: Int, aside: Prose = "", mark: Prose = "") {
    self.number = number
    self.text = text
    self.depth = depth
    self.aside = aside
    self.mark = mark
  }
}

/// Rows under headings; the last column takes the room that is left and wraps.
package struct Table: Sendable, Equatable {
  package var columns: [String]
  package var rows: [[Prose]]
  /// Headings of columns that a narrow window may go without, the first to go first.
  package var spare: [String]

  package init(columns: [String], rows: [[Prose]], spare: [String] = []) {
    self.columns = columns
    self.rows = rows
    self.spare = spare
  }
}
