import Workbench
import CEditline
package func run() throws { print(try h(), way_e()) }
