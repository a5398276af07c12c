import Foundation

/// Moments as people type them, and days as documents carry them.
struct Moments {
  let now: Date
  let calendar: Calendar

  init(_ session: Session) {
    now = session.world.now()
    calendar = session.world.calendar
  }

  /// `9:00`, `today`, `yesterday`, `monday`, `2026-11-01`.
  ///
  /// - Throws: `Refusal` that says what is understood.
  func moment(_ typed: String) throws(Refusal) -> Date {
    let word = typed.lowercased().trimmingCharacters(in: .whitespaces)
    let today = calendar.startOfDay(for: now)
    if word == "today" { return today }
    if word == "yesterday", let day = calendar.date(byAdding: .day, value: -1, to: today) {
      return day
    }
    if word == "last week" || word == "a week ago",
      let day = calendar.date(byAdding: .day, value: -7, to: today)
    {
      return day
    }
    if let weekday = Self.weekdays.firstIndex(of: word) {
      let back = (calendar.component(.weekday, from: now) - (weekday + 1) + 7) % 7
      if let day = calendar.date(byAdding: .day, value: -back, to: today) { return day }
    }
    if let clock = clock(word, on: today) { return clock }
    if let day = day(word) { return day }
    throw Refusal(
      "“\(typed)” is not a moment that is understood.",
      next: "Type 9:00, today, yesterday, a weekday, or a date such as 2026-11-01.")
  }

  /// `2027-06-01`, `in 6 months`, `6 months`, as year-month-day.
  func futureDay(_ typed: String) throws(Refusal) -> String {
    let words = typed.lowercased().split(separator: " ").map(String.init).filter { $0 != "in" }
    if words.count == 2, let count = Int(words[0]), (1...600).contains(count) {
      let unit: Calendar.Component? =
        switch words[1].prefix(3) {
        case "day": .day
        case "wee": .weekOfYear
        case "mon": .month
        case "yea": .year
        default: nil
        }
      if let unit, let day = calendar.date(byAdding: unit, value: count, to: now) {
        return text(day)
      }
    }
    if words == ["today"] { return text(now) }
    if words.count == 1, let day = day(words[0]) { return text(day) }
    throw Refusal(
      "“\(typed)” is not a day that is understood.",
      next: "Type a date such as 2027-06-01, or in 6 months.")
  }

  /// A day as documents carry it: `2026-11-24`.
  func text(_ date: Date) -> String {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    func padded(_ number: Int?) -> String {
      let number = number ?? 0
      return number < 10 ? "0\(number)" : "\(number)"
    }
    return "\(parts.year ?? 0)-\(padded(parts.month))-\(padded(parts.day))"
  }

  /// The day a text such as `2026-11-01` names.
  func day(_ text: String) -> Date? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1900...2999).contains(parts[0]), (1...12).contains(parts[1]) else {
      return nil
    }
    let components = DateComponents(year: parts[0], month: parts[1], day: parts[2])
    guard let date = calendar.date(from: components),
      calendar.component(.day, from: date) == parts[2]
    else { return nil }
    return date
  }

  private func clock(_ word: String, on day: Date) -> Date? {
    let parts = word.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
      (0...59).contains(minute)
    else { return nil }
    return calendar.date(byAdding: DateComponents(hour: hour, minute: minute), to: day)
  }

  private static let weekdays = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]
}
