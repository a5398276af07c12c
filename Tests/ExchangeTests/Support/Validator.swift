import Foundation

/// Runs Python's jsonschema on a folder of JSON files.
enum Validator {
  static let isInstalled = (try? python("import jsonschema; print('here')", [])) == "here\n"

  static func run(schema: URL, folder: URL) throws -> String {
    let script = """
      import json, jsonschema, pathlib, sys
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      valid = 0
      for path in sorted(pathlib.Path(sys.argv[2]).glob("*.json")):
          faults = list(validator.iter_errors(json.load(open(path, encoding="utf-8"))))
          for fault in faults: print(path.name, fault.json_path, fault.message)
          valid += not faults
      print(valid, "valid")
      """
    return try python(script, [schema.path, folder.path])
  }

  private static func python(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
