import ProcessModel

/// Finds the tables of a file whose rows are its steps.
enum StepTables {
  /// A table among the events: where its heading stands, and the cells below it.
  private struct Found {
    var place: Int
    var header: [String]
    var rows: [[String]]

    /// The same with its first row as its heading, where it has an empty one: so tables come out of
    /// office files.
    var headedByFirstRow: Found? {
      guard header.allSatisfy(\.isEmpty), let first = rows.first else { return nil }
      return Found(place: place + 1, header: first, rows: Array(rows.dropFirst()))
    }
  }

  /// The tables of steps by the places of their headings.
  ///
  /// - Parameter isList: Whether the file is a list and nothing else; in any other a table has to say
  ///   more clearly that it is the list of steps, since it may as well explain words or settings.
  static func tables(in events: [MarkdownEvent], isList: Bool) -> [Int: StepTable] {
    var tables: [Int: StepTable] = [:]
    let found = all(in: events)
    let items = isList || found.isEmpty ? [] : items(in: events)
    for found in found {
      if let headed = found.headedByFirstRow,
        let table = StepTable(header: headed.header, rows: headed.rows), table.isNamed,
        isList || table.isClear && !repeats(items, table, headed.rows)
      {
        tables[headed.place] = table
        continue
      }
      guard let table = StepTable(header: found.header, rows: found.rows),
        isList || table.isClear && !repeats(items, table, found.rows)
      else { continue }
      tables[found.place] = table
    }
    return tables
  }

  /// Whether half of the rows name what a list tells already, as a table of who does which step does.
  private static func repeats(
    _ items: Set<FoldedKey>, _ table: StepTable, _ rows: [[String]]
  ) -> Bool {
    let known = rows.enumerated().count { index, cells in
      items.contains(FoldedKey(table.step(cells, number: index + 1).text))
    }
    return known * 2 >= max(rows.count, 1)
  }

  /// What the items of lists begin with.
  private static func items(in events: [MarkdownEvent]) -> Set<FoldedKey> {
    var items: Set<FoldedKey> = []
    var isNew = false
    for event in events {
      switch event {
      case .openItem: isNew = true
      case .closeItem: isNew = false
      case .leaf(let leaf):
        if isNew { items.insert(FoldedKey(leaf.line)) }
        isNew = false
      }
    }
    return items
  }

  private static func all(in events: [MarkdownEvent]) -> [Found] {
    var found: [Found] = []
    var depth = 0
    var isInside = false
    for (index, event) in events.enumerated() {
      switch event {
      case .openItem: depth += 1
      case .closeItem: depth -= 1
      case .leaf(let leaf):
        guard depth == 0, case .row(let cells, let isHeader) = leaf.kind else {
          isInside = false
          continue
        }
        if isHeader {
          found.append(Found(place: index, header: cells, rows: []))
          isInside = true
        } else if isInside {
          found[found.count - 1].rows.append(cells)
        }
      }
    }
    return found
  }
}
