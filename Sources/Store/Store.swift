import GRDB
package func hello() throws -> Int { try DatabaseQueue().read { try Int.fetchOne($0, sql: "select 41+1") ?? 0 } }
