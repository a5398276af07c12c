// swift-tools-version: 6.1
import PackageDescription

// Arrows point down only: way → Terminal → Workbench → (LevelChecker, Exchange, Store, Templates,
// Samples) → ProcessModel. Each target can be explained in one sentence without "and".
let package = Package(
  name: "waywright",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "way", targets: ["way"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .executableTarget(name: "way", dependencies: ["Terminal", "Workbench"]),
    .target(name: "Terminal", dependencies: ["CEditline", "Workbench"]),
    .target(
      name: "Workbench",
      dependencies: [
        "Exchange", "LevelChecker", "ProcessModel", "Samples", "Store", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "LevelChecker", dependencies: ["ProcessModel"]),
    .target(
      name: "Exchange",
      dependencies: ["CCommonMark", "ProcessModel", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "Store", dependencies: ["ProcessModel", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "ProcessModel"),
    .target(
      name: "Templates", dependencies: ["ProcessModel"], path: "Templates",
      resources: [.embedInCode("core-process")]),
    .target(name: "Samples", path: "Samples", resources: [.embedInCode("tour.script")]),
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    .systemLibrary(name: "CCommonMark", providers: [.apt(["libcmark-gfm-dev"])]),
  ],
  swiftLanguageModes: [.v6]
)
