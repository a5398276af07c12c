import ProcessModel

/// What to say, and what to suggest, for every reason an edit can be refused.
enum EditErrorWording {
  static func refusal(for error: EditError) -> Refusal {
    switch error {
    case .noSuchDocument:
      Refusal(
        "That document is not there any more.", next: "\("list", .command) shows what is there.")
    case .noSuchLine(let what):
      Refusal(
        "\(what) cannot be found any more; nothing was changed.",
        next: "\("show", .command) shows the document as it is now.")
    case .emptyText(let what):
      Refusal("\(what) is empty; nothing was changed.", next: "Type its words as well.")
    case .tooLong(let what):
      Refusal(
        "\(what) is too long: a line holds \(CleanText.longestLine) characters.",
        next: "Nothing was changed. Split it into several.")
    case .titleTaken(let title, let kind):
      Refusal(
        "There is already \(LevelWords.withArticle(kind)) called \(title, .strong).",
        next: "\("use \(title)", .command) opens it; or choose another title.")
    case .changedMeanwhile(let place, let seen, let now):
      Refusal(
        "Somebody changed \(place) meanwhile; nothing was overwritten. You saw “\(seen)”. Now it says “\(now)”.",
        next: "\("show", .command) shows the document as it is now; then type it again.")
    case .alreadyLinked(let from, let to):
      Refusal("\(from, .strong) is already linked to \(to, .strong).", next: "Nothing to do.")
    case .notLinked(let from, let to):
      Refusal(
        "\(from, .strong) is not linked to \(to, .strong).",
        next: "\("trace", .command) shows what is linked.")
    case .notAnSOP(let title, let level):
      Refusal(
        "\(title, .strong) is \(LevelWords.withArticle(.other(level))), and a Core Process is an SOP.",
        next: "Type \("set level sop", .command) first.")
    case .fieldNotHere(let field, let kind):
      fieldNotHere(field, kind)
    case .noSuchIssue(let number):
      Refusal(
        "There is no issue #\(number).", next: "\("issues all", .command) shows the list.")
    case .documentChangedMeanwhile(let title):
      Refusal(
        "Somebody changed \(title, .strong) meanwhile; nothing was overwritten.",
        next: "\("show", .command) shows it as it is now; then do it again.")
    case .roomForOne(let place):
      Refusal(
        "There is room for one only at \(place); nothing was changed.",
        next: "Keep \("mine", .command) or \("theirs", .command) there.")
    case .nothingToDo(let what):
      Refusal("Nothing to do: “\(what)” is so already.")
    case .linkToItself, .linkInCircle, .linkUp, .linkToNothing, .stillLinked, .levelBreaksLink:
      link(error)
    case .twoOwners, .severalPeople, .holdsNoSeat, .holdsSeveralSeats, .seatTaken, .noSuchSeat,
      .seatInUse,
      .tooManyRoles,
      .reportsInCircle:
      seat(error)
    }
  }

  private static func fieldNotHere(_ field: Field, _ kind: Document.Kind) -> Refusal {
    let fields = LevelProfile.of(kind).fields.map(\.word).joined(separator: ", ")
    return Refusal(
      "\(LevelWords.withArticle(kind).capitalizedFirst) has no “\(field.title)”.",
      next: "It has: \(fields).")
  }

  private static func link(_ error: EditError) -> Refusal {
    switch error {
    case .linkToItself(let title):
      Refusal(
        "\(title, .strong) cannot be linked to itself.",
        next: "Name the document that tells how it is done.")
    case .linkInCircle(let from, let to):
      Refusal(
        "\(to, .strong) already leads down to \(from, .strong): the link would go in a circle.",
        next: "\("trace \(to)", .command) shows the way; \("detach", .command) takes a link away.")
    case .linkUp(let from, let to):
      Refusal(
        "Links point down, and \(to.title, .strong) (\(LevelWords.inSentence(to.kind))) does not stand below \(from.title, .strong) (\(LevelWords.inSentence(from.kind))).",
        next: to.mayPoint(downTo: from)
          ? "Link it the other way: \("attach \(from.title) to \(to.title)", .command)."
          : "Change the level of one of them with \("set level", .command).")
    case .linkToNothing(let from):
      Refusal(
        "\(from, .strong) would be linked to a document that is not there.",
        next: "\("list", .command) shows what is there.")
    case .stillLinked(let from):
      Refusal(
        "\(from, .strong) still points to it.",
        next: "\("detach", .command) it there first.")
    case .levelBreaksLink(let title, let other):
      Refusal(
        "At that level \(title, .strong) could not stay linked with \(other, .strong).",
        next: "\("detach", .command) them first, then change the level.")
    default: Refusal("The link was refused.")
    }
  }

  private static func seat(_ error: EditError) -> Refusal {
    switch error {
    case .twoOwners(let names):
      Refusal(
        "There is one owner, and “\(names.joined(separator: "” and “"))” are \(names.count == 2 ? "two" : "several").",
        next:
          "Name one: \("owner \(names[0])", .command). If it is the name of one seat, put it in quotes."
      )
    case .severalPeople(let typed, let names):
      Refusal(
        "Which \(typed)? On the chart are \(names.joined(separator: " and ")).",
        next: "Type the whole name, such as \(names[0], .command).")
    case .holdsNoSeat(let person):
      Refusal(
        "\(person, .strong) holds no seat yet, and owners are seats.",
        next: "Give them one: \("seat new NAME, held by \(person)", .command).")
    case .holdsSeveralSeats(let person, let seats):
      Refusal(
        "\(person, .strong) holds several seats: \(seats.joined(separator: ", ")).",
        next: "Name the seat: \("owner \(seats.first ?? "")", .command).")
    case .seatTaken(let name):
      Refusal(
        "The chart already has a seat called \(name, .strong).",
        next: "\("seat change \(name), held by NAME", .command) changes it.")
    case .noSuchSeat(let name):
      Refusal(
        "The chart has no seat called “\(name)”.", next: "\("chart", .command) shows the seats.")
    case .seatInUse(let name, let titles):
      Refusal(
        "\(name, .strong) is named in \(FirstFew.named(titles, most: 3)).",
        next: "Say who takes over: \("seat remove \(name) replaced by NAME", .command).")
    case .tooManyRoles(let name):
      Refusal(
        "\(name, .strong) already has \(SetSeat.mostRoles) roles, the most a seat carries.",
        next: "Split the seat, or leave the role to another.")
    case .reportsInCircle(let name):
      Refusal(
        "\(name, .strong) would report to itself in the end.",
        next: "\("chart", .command) shows who reports to whom.")
    default: Refusal("The seat was refused.")
    }
  }
}
