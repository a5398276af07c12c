import ProcessModel
import Testing

@Suite struct FoldedKeyTests {
  @Test(
    "Names are compared without case, accents, blanks, hyphens and punctuation",
    arguments: [
      ("Customer Onboarding", "customeronboarding"),
      ("customer-onboarding", "customeronboarding"),
      (" CUSTOMER  ONBOARDING! ", "customeronboarding"),
      ("Café (new)", "cafenew"),
      ("Cafe\u{301} (new)", "cafenew"),
      ("“Order to Cash”", "ordertocash"),
      ("ＳＡＬＥＳ", "sales"),
      ("STRASSE", "strasse"),
      ("Лизинг", "лизинг"),
      ("見積もり", "見積もり"),
      ("Step 10", "step10"),
      ("", ""),
    ])
  func folds(name: String, key: String) {
    #expect(FoldedKey(name).text == key)
  }

  @Test("A name of nothing but punctuation is its own key")
  func punctuation() {
    let names = ["?!", "🚀", "🏠", "—"]
    #expect(Set(names.map { FoldedKey($0) }).count == names.count)
    #expect(FoldedKey(" ?! ") == FoldedKey("?!"))
  }
}
