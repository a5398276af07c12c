import Foundation
import Testing

@testable import Workbench

@Suite struct WallTimeTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    WallTime(year: year, month: month, day: day, hour: 0, minute: 0).dayNumber
  }

  @Test func daysFollowEachOtherThroughFourCenturies() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var date = Date(timeIntervalSince1970: -2_208_988_800)
    var last: Int?
    for _ in 0..<146_097 {
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let number = Self.day(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
      if let last, number != last + 1 {
        Issue.record("\(parts) does not follow the day before")
        return
      }
      last = number
      date += 86400
    }
  }

  @Test func theClockAgreesWithFoundation() {
    let calendar = Calendar(identifier: .gregorian)
    for second in stride(from: 0.5, to: 2_000_000_000, by: 98_765_432) {
      let date = Date(timeIntervalSince1970: second)
      let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
      let here = WallTime.here(at: date)
      #expect(here.year == parts.year && here.month == parts.month && here.day == parts.day)
      #expect(here.hour == parts.hour && here.minute == parts.minute)
    }
  }

  @Test func momentsAreWrittenAsTheyAreSaid() throws {
    let session = try Talk().session
    let noon = session.world.now()
    let hoursAgo: [Double] = [0, 11, 13, 48, 4800]
    let words = hoursAgo.map { session.inWords(noon.addingTimeInterval($0 * -3600)) }
    #expect(words == ["12:00", "01:00", "yesterday", "10 May", "24 Oct 2024"])
  }
}
