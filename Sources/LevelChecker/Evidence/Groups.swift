/// Classes of verbs drawn together, to be looked at with what the deed is done to.
enum DeedGroup: Int, CaseIterable, CodingKey {
  /// Done to things or to business: only what it is done to tells.
  case loose
  /// Done on a screen.
  case screen
  /// Choosing and finding, on a screen or anywhere.
  case pick
  /// Done with the hands.
  case hands
  /// Looking, counting, comparing.
  case inspect
  case record
  /// Saying, sending, informing.
  case tell
  /// Deciding, planning, leading.
  case lead
  /// Obtaining, giving, paying, making, using, changing.
  case deal
  case unknown

  init(_ classes: WordClasses) {
    self = DeedGroup.members.first { classes.intersects($0.classes) }?.group ?? .unknown
  }

  private static let members: [(group: DeedGroup, classes: WordClasses)] = [
    (.loose, WordClasses([.loose])),
    (.screen, WordClasses([.click, .enter, .goTo, .computer, .run, .copy])),
    (.pick, WordClasses([.choose, .find])),
    (.hands, WordClasses([.handle, .assemble, .clean, .treat, .adjust, .mark, .move])),
    (.inspect, WordClasses([.measure, .count, .check, .compare, .inspect, .look])),
    (.record, WordClasses([.record, .note])),
    (.tell, WordClasses([.say, .send, .inform, .meet])),
    (.lead, WordClasses([.decide, .manage, .develop])),
    (.deal, WordClasses([.obtain, .give, .pay, .create, .use, .change, .begin, .again, .need])),
  ]
}

extension DeedGroup {
  /// Whether it is done with the hands or on a screen.
  var isTouching: Bool { self == .hands || self == .screen || self == .loose }
}

extension ObjectGroup {
  /// Whether it is something to lay hands on, or seen on a screen.
  var isTouched: Bool { self == .matter || self == .screen || self == .exact }
}

/// What a deed is done to, in broad strokes.
enum ObjectGroup: Int, CaseIterable, CodingKey {
  case screen
  /// A thing that can be touched.
  case matter
  /// A thing named in general, such as equipment or a product.
  case stuff
  /// A place or a whole building, such as the site or the roof.
  case place
  case paper, money, person
  /// What is read off or filled in: a name, a weight, a date.
  case datum
  /// A thing that can only be thought of.
  case idea
  /// A label, a number, an address: exactly this.
  case exact
  case unknown
  case none

  init(_ classes: WordClasses) {
    guard classes.intersects(.things) else {
      self = .unknown
      return
    }
    self = ObjectGroup.members.first { classes.intersects($0.classes) }?.group ?? .unknown
  }

  private static let members: [(group: ObjectGroup, classes: WordClasses)] = [
    (.screen, WordClasses([.screen, .computing, .key])),
    (.matter, WordClasses([.vessel, .part, .tool, .body, .substance, .goods])),
    (.stuff, WordClasses([.stuff])),
    (.place, WordClasses([.place])),
    (.person, WordClasses([.role, .department])),
    (.datum, WordClasses([.datum, .detail])),
    (.paper, WordClasses([.paper])),
    (.money, WordClasses([.money])),
    (.idea, WordClasses([.abstract, .event, .period])),
  ]
}
