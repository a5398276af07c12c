import Store
import Templates
import Exchange
import ArgumentParser
package func h() throws -> Int { try hello() + t.count }
