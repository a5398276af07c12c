import ArgumentParser
import ProcessModel

struct PictureCommand: Command {
  static let page = Page(
    "picture", alsoKnownAs: ["image", "screenshot"], .write, usage: "picture STEP FILE",
    summary: "Put a picture to a step.",
    paragraph:
      "The picture is copied into the workspace, so the file may go afterwards. PNG, JPEG, GIF, WebP and SVG files are taken. none takes the picture away.",
    examples: [
      .init("picture 2 valve.svg", "shows the valve at step 2"),
      .init("picture 2 none", "takes the picture away"),
    ])
  static let grammar = Grammar([.step, .path])

  @Argument var step: String?
  @Argument var path: String?

  func run(in session: inout Session) throws -> Reply {
    guard let step, let path else {
      throw Refusal("Which step, and which file?", next: "Type \("picture 2 FILE", .command).")
    }
    guard path.lowercased() != "none" else {
      return try StepRemark.set(.picture(nil), at: step, in: &session)
    }
    let full = session.fullPath(path)
    let bytes = try session.world.files.read(full)
    guard let picture = Picture(bytes: bytes) else {
      throw Refusal(
        "\(full, .strong) is not a picture that is taken.",
        next: "Pictures are PNG, JPEG, GIF, WebP or SVG files.")
    }
    return try StepRemark.set(.picture(picture), at: step, in: &session)
  }
}
