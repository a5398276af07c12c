import ProcessModel
import Testing

@Suite struct AddressTests {
  @Test(
    "An address is read and printed the way people say it",
    arguments: [
      ("3", Address(step: 3), "3"),
      ("3b", Address(step: 3, detail: 2), "3B"),
      ("3B1", Address(step: 3, detail: 2, subdetail: 1), "3B1"),
      ("03", Address(step: 3), "3"),
      ("12Z", Address(step: 12, detail: 26), "12Z"),
      ("12AA", Address(step: 12, detail: 27), "12AA"),
      ("1ZZ9", Address(step: 1, detail: 702, subdetail: 9), "1ZZ9"),
      ("999999", Address(step: 999_999), "999999"),
    ])
  func reads(typed: String, address: Address, printed: String) {
    #expect(Address(typed) == address)
    #expect(address.description == printed)
  }

  @Test(
    "What is no address is none",
    arguments: [
      "", "0", "B", "B3", "3-", "-3", "+3", "3 B", " 3", "3.", "3B0", "3B1A", "3ABCD", "1000000",
      "99999999999999999999", "３", "3ß", "#3", "3B1 ",
    ])
  func refuses(typed: String) {
    #expect(Address(typed) == nil)
  }

  @Test("Addresses sort in reading order")
  func sorts() {
    let inOrder = ["1", "1A", "1A1", "1A2", "1B", "2", "2Z", "2AA", "10"].compactMap { Address($0) }
    #expect(inOrder.count == 9)
    #expect(inOrder.reversed().sorted() == inOrder)
  }
}

@Suite struct AddressRangeTests {
  @Test(
    "A range is read and printed the way people say it",
    arguments: [
      ("3", "3", "3", "3"), ("3-6", "3", "6", "3-6"), ("3–6", "3", "6", "3-6"),
      ("3-3", "3", "3", "3"), ("2b-2d", "2B", "2D", "2B-2D"), ("2B-D", "2B", "2D", "2B-2D"),
      ("2B-3A", "2B", "3A", "2B-3A"), ("2B1", "2B1", "2B1", "2B1"),
    ])
  func reads(typed: String, first: String, last: String, printed: String) {
    let range = AddressRange(typed)
    #expect(range?.first == Address(first))
    #expect(range?.last == Address(last))
    #expect(range?.description == printed)
  }

  @Test(
    "What is no range is none",
    arguments: [
      "", "-", "3-", "-3", "2B-", "6-3", "2D-2B", "2-2B", "2B-3", "2-B", "3--6", "3-6-9", "2B1-2B3",
      "2B-D1", "3 - 6", "3-six",
    ])
  func refuses(typed: String) {
    #expect(AddressRange(typed) == nil)
  }

  @Test(
    "A range names the lines it covers, and nothing where an end is missing",
    arguments: [
      ("1", [Line.step("qualify")]),
      ("1-2", [.step("qualify"), .step("quote")]),
      ("1A-1B", [.detail("need"), .detail("budget")]),
      ("1A1", [.detail("why")]),
      ("2-4", nil), ("4", nil), ("1C", nil), ("1A2", nil), ("2A", nil),
    ] as [(String, [Line]?)])
  func lines(typed: String, expected: [Line]?) throws {
    let sales = try #require(Office.acme.document("sales"))
    let range = try #require(AddressRange(typed))
    #expect(sales.lines(in: range) == expected)
  }

  @Test("Every line of a document is found again at its address")
  func roundTrip() throws {
    let sales = try #require(Office.acme.document("sales"))
    let lines = sales.addressedLines
    #expect(lines.map(\.address.description) == ["1", "1A", "1A1", "1B", "2", "3"])
    for (address, line, text) in lines {
      #expect(sales.line(at: address) == line)
      #expect(sales.address(of: line) == address)
      #expect(sales.text(of: line) == text)
    }
  }
}
