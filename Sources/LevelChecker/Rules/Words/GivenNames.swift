/// Given names that are no other English word, so that “Mark”, “Grant” and “Will” are left out; common
/// names of the US census, chosen by hand.
package enum GivenNames {
  static let text = """
    givenName: james john robert michael david william richard joseph thomas charles christopher
      daniel matthew matt anthony steven steve andrew paul joshua kenneth kevin brian george timothy
      tim ronald edward jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan stephen larry
      justin scott brandon benjamin samuel gregory greg alexander patrick jack dennis jerry tyler
      aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter keith
      christian roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel
      bruce logan billy joe alan juan elijah willie albert wayne randy vincent mason roy ralph bobby
      russell bradley philip eugene mary patricia jennifer linda elizabeth barbara susan jessica
      karen sarah lisa nancy sandra betty ashley emily kimberly margaret donna michelle carol amanda
      melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley
      emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet
      maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina
      joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara
      janice ann kathryn abigail sophia frances jean alice judy isabella julia denise amber
      marilyn danielle beverly charlotte natalie theresa diana brittany doris kayla alexis lori
      mike dave tom chris dan bob jim susie kate katie jenny becky
    """

  /// Whether a name begins as a person's does: “Anna Meyer”, but not “Sales Lead”.
  package static func begin(_ name: String) -> Bool {
    guard let first = name.split(separator: " ").first else { return false }
    return all.contains(first.lowercased()[...])
  }

  private static let all = Set(text.split(whereSeparator: \.isWhitespace).dropFirst())
}
