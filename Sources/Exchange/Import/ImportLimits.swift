/// How long files may be that come in, so that a stranger's file cannot fill the memory.
package enum ImportLimits {
  package static let markdownBytes = 32_000_000
  package static let jsonBytes = 256_000_000
  static let frontMatterBytes = 4_000_000
}
