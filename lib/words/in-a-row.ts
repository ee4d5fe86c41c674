/** Names in a row, as the language (BCP 47) joins them: "Ohio and Indiana". */
export function inARow(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}

/** Names of which one is meant: "Ohio or Indiana". */
export function oneOf(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names)
}
