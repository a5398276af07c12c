import Foundation

/// A day and a time of day, as people where the program runs would say it.
package struct WallTime: Equatable, Sendable {
  package var year: Int
  /// From 1 to 12.
  package var month: Int
  package var day: Int
  package var hour: Int
  package var minute: Int

  package init(year: Int, month: Int, day: Int, hour: Int, minute: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// In the time zone of this machine.
  package static func here(at date: Date) -> WallTime {
    var seconds = time_t(date.timeIntervalSince1970.rounded(.down))
    var parts = tm()
    localtime_r(&seconds, &parts)
    return WallTime(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
      hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
  }

  /// Days since the first of March of the year 0, so that two days can be told apart by counting.
  package var dayNumber: Int {
    // A year that begins in March has its odd day at its end.
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day - 1
  }

  /// `2026-11-24`.
  package var isoDay: String { "\(year)-\(Self.padded(month))-\(Self.padded(day))" }

  /// `14:05`.
  package var clock: String { "\(Self.padded(hour)):\(Self.padded(minute))" }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
