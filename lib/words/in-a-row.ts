/** Names in a row, as the language (BCP 47) joins them: "Ohio and Indiana". */
export function inARow(names: readonly string[], locale: string): string {
  return joined(names, locale, 'conjunction')
}

/** Names of which one is meant: "Ohio or Indiana". */
export function oneOf(names: readonly string[], locale: string): string {
  return joined(names, locale, 'disjunction')
}

function joined(names: readonly string[], locale: string, type: 'conjunction' | 'disjunction'): string {
  const key = `${type} ${locale}`
  const format = formats.get(key) ?? new Intl.ListFormat(locale, { type })
  formats.set(key, format)
  return format.format(names)
}
/** Of each language and way; to make one takes far longer than to use it. */
const formats = new Map<string, Intl.ListFormat>()
