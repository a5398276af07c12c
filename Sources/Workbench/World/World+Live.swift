import Foundation
import Store

extension World {
  /// The machine this program runs on.
  package static func live(
    environment: [String: String] = liveEnvironment,
    headway: @escaping (Headway?) -> Void = { _ in }
  ) -> World {
    World(
      now: { Date() },
      newID: randomID,
      files: .live(),
      openWorkspace: { try WorkspaceFile(opening: $0) },
      createWorkspace: { try WorkspaceFile(creating: $0) },
      scratchWorkspace: { try WorkspaceFile(inMemory: "/the-tour/the-tour.way") },
      environment: environment,
      // Not through the user database: a statically linked program cannot ask it everywhere.
      loginName: environment["LOGNAME"] ?? environment["USER"] ?? "me",
      homeFolder: environment["HOME"] ?? "/",
      wallTime: WallTime.here,
      // Dates are written in this calendar whatever the machine prefers.
      makeCalendar: { Calendar(identifier: .gregorian) },
      programs: .live(searching: environment["PATH"] ?? "/usr/bin:/bin"), headway: headway)
  }

  /// Twelve letters and digits without those that look alike: 60 bits, enough that two workspaces
  /// which grew apart can be merged.
  private static func randomID() -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var generator = SystemRandomNumberGenerator()
    return String((0..<12).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] })
  }
}
