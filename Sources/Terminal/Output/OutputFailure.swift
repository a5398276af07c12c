import CEditline
import Foundation

/// The answer could not be written, because the disk is full or nobody reads it any more.
package struct OutputFailure: Error, Equatable {
  package var outlet: Outlet
  package var number: Int32

  /// One sentence for standard error.
  package var sentence: String {
    "The answer could not be written: \(cause)."
  }

  private var cause: String {
    switch number {
    case EPIPE: "the program that was reading it has ended"
    case ENOSPC, EDQUOT: "the disk is full"
    case EBADF: "standard output is closed"
    default: String(cString: console_error_text(number))
    }
  }
}
