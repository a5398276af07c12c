// swift-tools-version: 6.1
import PackageDescription

// Arrows point down only: way → Terminal → Workbench → (LevelChecker, Exchange, Store, Templates,
// Samples) → ProcessModel. Each target can be explained in one sentence without "and".
let package = Package(
  name: "waywright",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "way", targets: ["way"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .executableTarget(name: "way", dependencies: ["Terminal", "Workbench"]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "LevelChecker", "ProcessModel", "PseudoTerminal", "Store", "Workbench",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], path: "Sources/Bench"),
    .executableTarget(
      name: "plain-editor", path: "Sources/PlainEditor", linkerSettings: [.linkedLibrary("edit")]),
    .executableTarget(
      name: "level-lab",
      dependencies: [
        "LevelChecker", "ProcessModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Sources/LevelLab", exclude: ["README.md", "starting-weights.txt", "Written"]),
    .target(name: "Terminal", dependencies: ["CEditline", "Workbench"]),
    .target(
      name: "Workbench",
      dependencies: [
        "Exchange", "LevelChecker", "ProcessModel", "Samples", "Store", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "LevelChecker", dependencies: ["ProcessModel"],
      resources: [.embedInCode("Evidence/weights.txt")]),
    .target(
      name: "Exchange",
      dependencies: [
        "CCommonMark", "CMessageDigest", "ProcessModel", .product(name: "Yams", package: "Yams"),
      ],
      resources: [
        .embedInCode("Handbook/handbook.css"), .embedInCode("Handbook/handbook.js"),
        .embedInCode("Office/reference.docx"),
      ]),
    .target(
      name: "Store", dependencies: ["ProcessModel", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "ProcessModel"),
    .target(
      name: "Templates", dependencies: ["ProcessModel"], path: "Templates",
      resources: [.embedInCode("core-processes"), .embedInCode("others")]),
    .samples(
      "Samples", ["Sample.swift", "tour.script"],
      dependencies: ["OnboardingSample", "PlumbingSample", "RefundsSample", "TooDetailedSample"]),
    .samples("OnboardingSample", ["OnboardingSample.swift", "onboarding"]),
    .samples("PlumbingSample", ["PlumbingSample.swift", "plumbing"]),
    .samples("RefundsSample", ["RefundsSample.swift", "refunds"]),
    .samples("TooDetailedSample", ["TooDetailedSample.swift", "too-detailed"]),
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    .systemLibrary(name: "CCommonMark", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
    .testTarget(name: "ProcessModelTests", dependencies: ["ProcessModel"]),
    .testTarget(name: "TemplatesTests", dependencies: ["ProcessModel", "Templates"]),
    .testTarget(name: "SamplesTests", dependencies: ["ProcessModel", "Samples"]),
    .testTarget(name: "LevelCheckerTests", dependencies: ["LevelChecker", "ProcessModel"]),
    .testTarget(name: "LevelLabTests", dependencies: ["LevelChecker", "level-lab"]),
    .testTarget(
      name: "StoreTests",
      dependencies: ["ProcessModel", "Store", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "ExchangeTests", dependencies: ["CCommonMark", "Exchange", "ProcessModel"]),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminal"),
    .executableTarget(
      name: "terminal-fixture", dependencies: ["Terminal", "Workbench"],
      path: "Tests/TerminalFixture"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["PseudoTerminal", "Terminal", "Workbench", "terminal-fixture"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Exchange", "LevelChecker", "ProcessModel", "Samples", "Store", "Templates", "Workbench",
      ]),
    .testTarget(name: "WayTests", dependencies: ["PseudoTerminal", "way"]),
  ],
  swiftLanguageModes: [.v6]
)

// Embedded files need names that are unique within their target, and every sample has a README.md
// and an Accountability Chart: so each is a target of its own, all in one folder.
extension Target {
  /// A target that has two things of the folder Samples: a source file and what it embeds.
  static func samples(
    _ name: String, _ parts: [String], dependencies: [Dependency] = []
  ) -> Target {
    let all = [
      "Sample.swift", "tour.script", "OnboardingSample.swift", "onboarding",
      "PlumbingSample.swift", "plumbing", "RefundsSample.swift", "refunds",
      "TooDetailedSample.swift", "too-detailed",
    ]
    return .target(
      name: name, dependencies: dependencies, path: "Samples",
      exclude: all.filter { !parts.contains($0) },
      resources: parts.filter { !$0.hasSuffix(".swift") }.map { .embedInCode($0) })
  }
}
