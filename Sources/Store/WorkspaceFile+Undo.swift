import Foundation
import GRDB
import ProcessModel

extension WorkspaceFile {
  package func undo(_ number: Int?, _ signature: Signature) throws -> Change {
    try writing { db in
      let undoing = Undoing(db: db)
      let target: Change
      if let number {
        target = try Change.fetch(number, db)
        guard try undoing.stands(target) else { throw StoreError.alreadyUndone(number) }
      } else {
        guard let newest = try undoing.newest(by: signature.author) else {
          throw StoreError.nothingToUndo
        }
        target = newest
      }
      return try undoing.takeBack(target, signature)
    }
  }

  package func redo(_ signature: Signature) throws -> Change {
    try writing { db in
      let undoing = Undoing(db: db)
      guard let undo = try undoing.newestUndo(by: signature.author) else {
        throw StoreError.nothingToRedo
      }
      return try undoing.takeBack(undo, signature)
    }
  }
}
