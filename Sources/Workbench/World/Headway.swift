/// How far something has come that takes a while.
package struct Headway: Sendable, Equatable {
  /// What is being done: “Writing”.
  package var doing: String
  /// How many of how many are done; nil where nobody can tell.
  package var count: Count?

  package struct Count: Sendable, Equatable {
    package var done: Int
    package var all: Int
  }

  package init(_ doing: String, count: Count? = nil) {
    self.doing = doing
    self.count = count
  }
}

extension World {
  /// Goes through elements one by one and says how many are done.
  func going<Element>(
    _ doing: String, through elements: [Element], _ body: (Element) throws -> Void
  ) rethrows {
    defer { headway(nil) }
    for (index, element) in elements.enumerated() {
      headway(Headway(doing, count: .init(done: index, all: elements.count)))
      try body(element)
    }
  }

  /// Makes something of every file, and says how many are done.
  func reading<Value>(_ paths: [String], _ body: (String) throws -> Value) rethrows -> [Value] {
    var values: [Value] = []
    try going("Reading", through: paths) { values.append(try body($0)) }
    return values
  }

  /// Says how many parts of something are done, as whoever does it counts them.
  func counting<Value>(
    _ doing: String, _ body: (_ going: (_ done: Int, _ all: Int) -> Void) throws -> Value
  ) rethrows -> Value {
    defer { headway(nil) }
    return try body { headway(Headway(doing, count: .init(done: $0, all: $1))) }
  }

  /// Says what is being done for as long as it lasts.
  func saying<Value>(_ doing: String, while body: () throws -> Value) rethrows -> Value {
    headway(Headway(doing))
    defer { headway(nil) }
    return try body()
  }
}
