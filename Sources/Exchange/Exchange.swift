import CCommonMark
import Yams
package func ver() -> Int32 { cmark_version() }
