import Store

/// What to say, and what to suggest, when the file or its history does not play along.
enum StoreErrorWording {
  static func refusal(for error: StoreError) -> Refusal {
    switch error {
    case .missing(let path):
      Refusal(
        "There is no workspace at \(path, .strong).",
        next: "\("way \(path)", .command) makes one; or check the name.", exit: .storage)
    case .notAWorkspace(let path):
      Refusal(
        "\(path, .strong) is not a Waywright workspace; it was left as it is.",
        next: "Workspaces end in .way. To bring a document in, type \("import \(path)", .command).",
        exit: .storage)
    case .newerVersion(let path, _, _):
      Refusal(
        "\(path, .strong) was written by a newer Waywright than this one; it was left as it is.",
        next: "Install the newer version to open it.", exit: .storage)
    case .readOnly(let path):
      Refusal(
        "\(path, .strong) or its folder may not be written to; nothing was changed.",
        next: "Copy it to a folder of your own: \("copy to ~/mine.way", .command).", exit: .storage)
    case .diskFull(let path):
      Refusal(
        "The disk is full; nothing was changed, and \(path, .strong) is as it was.",
        next: "Free some room and type it again.", exit: .storage)
    case .busy(let path):
      Refusal(
        "Another program has held \(path, .strong) for more than five seconds; nothing was changed.",
        next: "Type it again in a moment.", exit: .storage)
    case .damaged(let path):
      Refusal(
        "\(path, .strong) is damaged; it was left as it is.",
        next: "Open the last copy, or ask a technician to run sqlite3 .recover on it.",
        exit: .storage)
    case .cannotOpen(let path):
      Refusal(
        "\(path, .strong) cannot be opened.",
        next: "Check that the folder exists and that you may write there.", exit: .storage)
    case .exists(let path):
      Refusal(
        "\(path, .strong) is already there; it was left as it is.", next: "Choose another name.")
    case .failed(let path, let reason):
      Refusal(
        "\(path, .strong) could not be used: \(reason).", next: "Nothing was changed.",
        exit: .storage)
    case .nothingToUndo:
      Refusal("You have nothing to undo here.", next: "\("history", .command) shows what was done.")
    case .nothingToRedo:
      Refusal("There is nothing to redo.", next: "\("history", .command) shows what was done.")
    case .noSuchChange(let number):
      Refusal(
        "There is no change #\(number).", next: "\("history", .command) shows what was done.")
    case .alreadyUndone(let number):
      Refusal(
        "Change #\(number) is already taken back.", next: "\("redo", .command) brings it back.")
    case .builtUpon(let change, let later):
      Refusal(
        "#\(change.number) (\(change.words)) cannot be taken back: \(later.author, .strong) has built on it with #\(later.number) (\(later.words)).",
        next: "Take back #\(later.number) first: \("undo #\(later.number)", .command).")
    }
  }
}
