/** Windows line ends made plain. With them Contentlayer leaves a `\r` at the end of the last front-matter value. */
export function withPlainLineEnds(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').replace(/\r$/, '')
  if (Array.isArray(value)) return value.map(withPlainLineEnds)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlainLineEnds(inner)]))
  }
  return value
}
