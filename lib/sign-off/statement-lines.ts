/** Fields that are no words of the text: its title stands above it, days and reasons beside it. */
const besides: readonly string[] = ['title', 'checked', 'uncited', 'sources', 'basis']

/**
 * The words of a text made of statements, a line each, under the name of the field they stand in; after them what they
 * rest on, as the clinician who signs has to know it.
 */
export function statementLines(fields: object): readonly string[] {
  const entries = Object.entries(fields)
  const named = (name: string) => entries.find(([key]) => key === name)?.[1] as unknown
  const [sources, basis] = [named('sources'), named('basis')]
  return [
    ...entries.filter(([name]) => !besides.includes(name)).flatMap(([name, value]) => linesOf(name, value)),
    ...(Array.isArray(sources) && sources.length > 0 ? [`[sources: ${sources.join(', ')}]`] : []),
    ...(typeof basis === 'string' ? [`[basis: ${basis}]`] : []),
  ]
}

function linesOf(name: string, value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return [`[${name}]`, ...value.map((one) => `- ${String(one)}`)]
  return typeof value === 'object' && value !== null ? [`[${name}]`, ...statementLines(value)] : []
}
