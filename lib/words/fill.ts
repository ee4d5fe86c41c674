/** What may stand in a template: text, or a number that is shown as it is. */
export type TemplateValues = Readonly<Record<string, string | number>>

const placeholder = /\{([a-zA-Z]+)\}/g

/** The names a template asks for, in order, each once: `"{visits}, {hours}"` gives visits and hours. */
export function namesIn(template: string): readonly string[] {
  const known = knownNames.get(template)
  if (known !== undefined) return known
  const names = [...new Set([...template.matchAll(placeholder)].map((match) => match[1] ?? ''))]
  knownNames.set(template, names)
  return names
}
/** The same few templates are filled thousands of times. */
const knownNames = new Map<string, readonly string[]>()

/**
 * Puts values into a template of the words files. Throws on a name without a value and on a value without
 * a name: both mean that a translation lost or misspelled something, and a gap would reach the reader.
 */
export function fill(template: string, values: TemplateValues): string {
  const names = namesIn(template)
  const unused = Object.keys(values).filter((name) => !names.includes(name))
  if (unused.length > 0) throw templateError(template, `has no place for {${unused.join('}, {')}}`, values)
  return template.replace(placeholder, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw templateError(template, `asks for {${name}}`, values)
    return String(value)
  })
}

/** The filled text before and after `{name}`, for a value that the page marks up (bold, a link). */
export function fillAround(
  template: string,
  name: string,
  values: TemplateValues,
): readonly [string, string] {
  const [before, after, ...more] = template.split(`{${name}}`)
  if (before === undefined || after === undefined || more.length > 0) {
    throw templateError(template, `must hold {${name}} once`, values)
  }
  const own = (part: string) => {
    const names = namesIn(part)
    return fill(part, Object.fromEntries(Object.entries(values).filter(([key]) => names.includes(key))))
  }
  fill(template, { ...values, [name]: '' })
  return [own(before), own(after)]
}

function templateError(template: string, found: string, values: TemplateValues): Error {
  const allowed = Object.keys(values).map((name) => `{${name}}`)
  return new Error(`template "${template}" ${found}; it may hold ${allowed.join(', ') || 'no names'}`)
}
